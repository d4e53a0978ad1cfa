using OwnershipAnalyzers.Joining;
using OwnershipAnalyzers.Rules;
using OwnershipAnalyzers.Texts;

namespace OwnershipAnalyzers.Checks.Dependencies;

/// <summary>Who opens internals. The compiler sees who uses them, and does not know whose the friend is that is named here.</summary>
internal sealed class OpenInternalsRule : CatalogRule
{
    public override Rule Rule => DependencyRules.OpensInternals;

    public override IEnumerable<Finding> Check(RepositoryModel model) =>
        from assembly in model.InScope
        let service = assembly.Whole.Service
        where service is not null && assembly.Project.Length > 0
        from friend in assembly.Friends
        let other = model.Owners.Find(friend) is { InScope: true } found ? found.Whole : null
        where other?.Service is not null && other.Service != service
        let place = model.EvaluationContext.PlaceOfItem(assembly.Project, "InternalsVisibleTo", friend)
        let user = new[] { friend, Excerpt.Of(other.Service!), Excerpt.Of(other.Team ?? "") }
        select new Finding(DependencyRules.OpenAssembly, place, [assembly.Name, Excerpt.Of(service), .. user])
        {
            Subject = $"{service}/internals/{friend}",
            Mode = assembly.Mode,
        };
}

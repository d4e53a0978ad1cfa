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
        select new Finding(Rule, model.EvaluationContext.PlaceOfItem(assembly.Project, "InternalsVisibleTo", friend),
            $"Assembly '{assembly.Name}' of service '{Excerpt.Of(service)}' opens its internals to '{friend}' of service '{Excerpt.Of(other.Service!)}'{(other.Team is null ? "" : $" of team '{Excerpt.Of(other.Team)}'")}",
            "Make public what the other service needs, as part of the service API, and remove the InternalsVisibleTo")
        {
            Subject = $"{service}/internals/{friend}",
            Mode = assembly.Mode,
        };
}

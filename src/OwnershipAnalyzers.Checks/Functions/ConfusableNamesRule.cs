using OwnershipAnalyzers.Joining;
using OwnershipAnalyzers.Rules;
using OwnershipAnalyzers.Texts;
using OwnershipAnalyzers.Wording;

namespace OwnershipAnalyzers.Checks.Functions;

/// <summary>Reported at each name but the first, so that a pair is one finding.</summary>
internal sealed class ConfusableNamesRule : CatalogRule
{
    public override Rule Rule => FunctionRules.ConfusableNames;

    public override IEnumerable<Finding> Check(RepositoryModel model) =>
        from service in model.Services
        where service.Details.Name is not null
        group service by NameKey.Of(service.Details.Name!.Value) into same
        where same.Key.Length > 0
        let first = same.First()
        from other in same.Skip(1)
        select Confused(first, other);

    private Finding Confused(OwnedService first, OwnedService other)
    {
        var known = first.Details.Name!;
        var name = other.Details.Name!;
        string[] arguments = [Excerpt.Of(name.Value), other.Id, Excerpt.Of(known.Value), first.Id, known.Place.Text];
        return other.Finding(Rule, name.Place, "name", arguments);
    }
}

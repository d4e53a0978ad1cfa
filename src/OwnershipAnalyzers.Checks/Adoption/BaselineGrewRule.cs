using OwnershipAnalyzers.Baselines;
using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Joining;
using OwnershipAnalyzers.Reading;
using OwnershipAnalyzers.Rules;
using OwnershipAnalyzers.Texts;

namespace OwnershipAnalyzers.Checks.Adoption;

/// <summary>
/// Compares with an earlier catalog or revision. From nothing to something is the beginning of an adoption, and no growth.
/// </summary>
internal sealed class BaselineGrewRule : CatalogRule
{
    public override Rule Rule => AdoptionRules.BaselineGrew;

    public override IEnumerable<Finding> Check(RepositoryModel model)
    {
        if (model.EvaluationContext.EarlierBaseline is not { Entries: > 0 } earlier)
            yield break;
        var now = BaselineSize.Of(model.Baseline);
        foreach (var (service, count) in now.ByService.Select(service => (service.Key, service.Value)))
        {
            var before = earlier.ByService.TryGetValue(service, out var known) ? known : 0;
            if (before < count)
                yield return Found(model, service, $"service '{Excerpt.Of(service)}'", before, count);
        }

        if (earlier.Rest < now.Rest)
            yield return Found(model, "", "everything that is no service's", earlier.Rest, now.Rest);
    }

    private Finding Found(RepositoryModel model, string service, string what, int before, int now)
    {
        var first = model.Baseline.Entries.Where(entry => BaselineSize.ServiceOf(entry) == service)
            .Select(entry => entry.Place.Path).OrderBy(path => path.Length).First();
        string[] arguments = [what, before.Text(), now.Text(), model.EvaluationContext.EarlierBaselineSince];
        return new Finding(Rule, new FilePlace(first), arguments) { Subject = service.Length == 0 ? Baseline.FileName : service };
    }
}

using OwnershipAnalyzers.Baselines;
using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Joining;
using OwnershipAnalyzers.Reading;
using OwnershipAnalyzers.Rules;
using OwnershipAnalyzers.Texts;

namespace OwnershipAnalyzers.Checks.Adoption;

/// <summary>Compares with an earlier catalog or revision. From nothing to something is the beginning of an adoption, and no growth.</summary>
internal sealed class BaselineGrewRule : CatalogRule
{
    public override Rule Rule => AdoptionRules.BaselineGrew;

    public override IEnumerable<Finding> Check(RepositoryModel model)
    {
        if (model.EvaluationContext.EarlierBaseline is not { Entries: > 0 } earlier)
            yield break;
        var now = BaselineSize.Of(model.Baseline);
        foreach (var service in now.ByService)
        {
            if ((earlier.ByService.TryGetValue(service.Key, out var count) ? count : 0) is var before && before < service.Value)
                yield return Found(model, service.Key, $"service '{Excerpt.Of(service.Key)}'", before, service.Value);
        }

        if (earlier.Rest < now.Rest)
            yield return Found(model, "", "everything that is no service's", earlier.Rest, now.Rest);
    }

    private Finding Found(RepositoryModel model, string service, string what, int before, int now)
    {
        var first = model.Baseline.Entries.Where(entry => BaselineSize.ServiceOf(entry) == service).Select(entry => entry.Place.Path).OrderBy(path => path.Length).First();
        return new Finding(Rule, new FilePlace(first), what, before.Text(), now.Text(), model.EvaluationContext.EarlierBaselineSince) { Subject = service.Length == 0 ? Baseline.FileName : service };
    }
}

using OwnershipAnalyzers.Joining;
using OwnershipAnalyzers.Objectives;
using OwnershipAnalyzers.Reading;
using OwnershipAnalyzers.Rules;
using OwnershipAnalyzers.Texts;

namespace OwnershipAnalyzers.Checks.Functions;

internal sealed class SeveralAgreementsRule : ServiceRule
{
    public override Rule Rule => FunctionRules.SeveralAgreements;

    protected override IEnumerable<Finding> Check(OwnedService service, RepositoryModel model)
    {
        if (service.Details.Agreements is not [_, var second, ..] agreements)
            yield break;
        var named = string.Join(", ", agreements.Select(Named));
        yield return service.Finding(Rule, second.Place, "sla", service.Id, agreements.Count.Text(), named);
    }

    private static string Named(ServiceLevel agreement) =>
        $"{Excerpt.Of(agreement.Name ?? agreement.Objective?.Value ?? "?")} ({agreement.Place.Text})";
}

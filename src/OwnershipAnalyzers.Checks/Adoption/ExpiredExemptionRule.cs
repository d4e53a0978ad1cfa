using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Joining;
using OwnershipAnalyzers.Rules;

namespace OwnershipAnalyzers.Checks.Adoption;

/// <summary>What it covered is reported again; this says why.</summary>
internal sealed class ExpiredExemptionRule : CatalogRule
{
    public override Rule Rule => AdoptionRules.ExpiredExemption;

    public override IEnumerable<Finding> Check(RepositoryModel model) =>
        from exemption in model.Registry.Exemptions
        where exemption.Rule is not null && exemption.Expires is { } last && last.Value < model.EvaluationContext.AsOf
        let what = new[] { exemption.Rule!.Value, ExemptionText.Subject(exemption), Day.Text(exemption.Expires!.Value) }
        select new Finding(Rule, exemption.Place, what) { Subject = ExemptionText.Id(exemption) };
}

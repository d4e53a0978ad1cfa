using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Joining;
using OwnershipAnalyzers.Rules;

namespace OwnershipAnalyzers.Checks.Adoption;

/// <summary>What it covered is reported again; this says why.</summary>
internal sealed class ExpiredExemptionRule : CatalogRule
{
    public override Rule Rule => AdoptionRules.ExpiredExemption;

    public override IEnumerable<Finding> Check(RepositoryModel model) => model.Registry.Exemptions
        .Where(exemption => exemption is { Rule: not null, Expires: not null } && exemption.Expires.Value < model.EvaluationContext.AsOf)
        .Select(exemption => new Finding(Rule, exemption.Place, exemption.Rule!.Value, ExemptionText.Subject(exemption), Day.Text(exemption.Expires!.Value)) { Subject = ExemptionText.Id(exemption) });
}

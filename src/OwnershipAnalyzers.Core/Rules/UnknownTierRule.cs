using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Slices;

namespace OwnershipAnalyzers.Rules;

internal sealed class UnknownTierRule : AssemblyRule
{
    public override Rule Rule => FunctionRules.UnknownTier;

    public override IEnumerable<Finding> Check(AssemblyFacts facts, Slice slice)
    {
        if (!slice.RegistryIsReadable)
            yield break;
        foreach (var (_, tier, place) in facts.Declared(FactKind.Tier).Where(tier => !slice.Tiers.Contains(tier.Value)))
        {
            yield return new Finding(Rule, place, tier, slice.RegistryName, Advice(tier, slice.Tiers))
            {
                Subject = tier,
                FixSuggestion = FixSuggestion.OrNone(FixSuggestionKind.Replace, FactKind.Tier, Nearest.To(tier, slice.Tiers)),
            };
        }
    }

    private static string Advice(string tier, IReadOnlyList<string> tiers) => tiers.Count == 0
        ? " It defines no tiers: add this one under \"tiers\"."
        : Nearest.Question(tier, tiers) + " Use the id of a tier defined there, or add this one.";
}

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
            var finding = slice.Tiers.Count == 0
                ? new Finding(FunctionRules.NoTierAtAll, place, tier, slice.RegistryName)
                : new Finding(FunctionRules.NoSuchTier, place, tier, slice.RegistryName, Nearest.Question(tier, slice.Tiers));
            yield return finding with
            {
                Subject = tier,
                FixSuggestion = FixSuggestion.OrNone(FixSuggestionKind.Replace, FactKind.Tier, Nearest.To(tier, slice.Tiers)),
            };
        }
    }
}

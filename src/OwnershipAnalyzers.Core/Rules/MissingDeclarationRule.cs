using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Slices;

namespace OwnershipAnalyzers.Rules;

internal sealed class MissingDeclarationRule(Rule rule, FactKind kind) : AssemblyRule
{
    public override Rule Rule => rule;

    public override IEnumerable<Finding> Check(AssemblyFacts facts, Slice slice)
    {
        if (facts.Declared(kind).Any() || (kind == FactKind.Tier && !HasTiers(slice)))
            yield break;
        var empty = facts.Declarations.FirstOrDefault(d => d.Kind == kind);
        var values = Suggestions.For(kind, facts, slice);
        var likeliest = Suggestions.Likeliest(kind, facts, values);
        yield return new Finding(rule, empty?.Place, facts.AssemblyName, empty is null ? "no" : "an empty", Advice(facts, slice, likeliest ?? "..."))
        {
            Remedy = values.Count == 0 ? null : new Remedy(RemedyKind.Declare, kind, values) { IsGuess = likeliest is null },
        };
    }

    /// <summary>Who defines no tiers does not use them.</summary>
    private static bool HasTiers(Slice slice) => slice.RegistryIsReadable && slice.Tiers.Count > 0;

    private string Advice(AssemblyFacts facts, Slice slice, string example)
    {
        var fact = Fact.Of(kind);
        var argument = kind == FactKind.Stage ? "LifecycleStage." + example : $"\"{example}\"";
        var howTo = HowTo.Declare(fact, facts, $"{fact.Attribute}({argument})");
        return kind is FactKind.Team or FactKind.Tier && slice.RegistryIsReadable ? $"{howTo}; the {fact.JsonKey}s are in {slice.RegistryName}." : howTo + ".";
    }
}

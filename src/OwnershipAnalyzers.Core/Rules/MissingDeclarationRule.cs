using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Slices;

namespace OwnershipAnalyzers.Rules;

internal sealed class MissingDeclarationRule(Rule rule, FactKind kind) : AssemblyRule
{
    public override Rule Rule => rule;

    public override bool IsAboutValues => false;

    public override IEnumerable<Finding> Check(AssemblyFacts facts, Slice slice)
    {
        if (!slice.ProfileIsReadable || facts.Declared(kind).Any() || IsDeclaredByParts(facts) || (kind == FactKind.Tier && !HasTiers(slice)))
            yield break;
        var empty = facts.About.FirstOrDefault(d => d.Kind == kind);
        var values = Suggestions.For(kind, facts, slice);
        var likeliest = Suggestions.Likeliest(kind, facts, values);
        yield return new Finding(rule, empty?.Place, facts.AssemblyName, empty is null ? "no" : "an empty", Advice(facts, slice, likeliest ?? "..."))
        {
            FixSuggestion = values.Count == 0 ? null : new FixSuggestion(FixSuggestionKind.Declare, kind, values) { IsGuess = likeliest is null },
        };
    }

    /// <summary>An assembly of logical services only; code outside of them has a rule of its own.</summary>
    private bool IsDeclaredByParts(AssemblyFacts facts) =>
        facts.Logical is null && facts.LogicalServices is [_, ..] services && services.All(service => (facts with { Logical = service }).Declared(kind).Any());

    /// <summary>Who defines no tiers does not use them.</summary>
    private static bool HasTiers(Slice slice) => slice.RegistryIsReadable && slice.Tiers.Count > 0;

    private string Advice(AssemblyFacts facts, Slice slice, string example)
    {
        var fact = Fact.Of(kind);
        var howTo = HowTo.Declare(fact, facts, kind == FactKind.Stage ? "LifecycleStage." + example : $"\"{example}\"");
        return kind is FactKind.Team or FactKind.Tier && slice.RegistryIsReadable ? $"{howTo}; the {fact.JsonKey}s are in {slice.RegistryName}." : howTo + ".";
    }
}

using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Slices;

namespace OwnershipAnalyzers.Rules;

/// <param name="none">What to say when nobody declares it.</param>
/// <param name="empty">What to say when somebody declares nothing for it.</param>
/// <param name="kind">What has to be declared.</param>
internal sealed class MissingDeclarationRule(MessageTemplate none, MessageTemplate empty, FactKind kind) : AssemblyRule
{
    public override Rule Rule => none.Rule;

    public override bool IsAboutValues => false;

    private bool IsDefinedByRegistry => kind is FactKind.Team or FactKind.Tier;

    public override IEnumerable<Finding> Check(AssemblyFacts facts, Slice slice)
    {
        if (!slice.ProfileIsReadable || facts.Declared(kind).Any() || IsDeclaredByParts(facts))
            yield break;
        if (kind == FactKind.Tier && !HasTiers(slice))
            yield break;
        var written = facts.About.FirstOrDefault(declaration => declaration.Kind == kind);
        var values = Suggestions.For(kind, facts, slice);
        var likeliest = Suggestions.Likeliest(kind, facts, values);
        yield return new Finding(written is null ? none : empty, written?.Place, Arguments(facts, slice, likeliest ?? "..."))
        {
            FixSuggestion = FixSuggestion.OrNone(FixSuggestionKind.Declare, kind, values) is { } suggestion
                ? suggestion with { IsGuess = likeliest is null }
                : null,
        };
    }

    /// <summary>An assembly of logical services only; code outside of them has a rule of its own.</summary>
    private bool IsDeclaredByParts(AssemblyFacts facts) =>
        facts.Logical is null
        && facts.LogicalServices is [_, ..] services
        && services.All(service => (facts with { Logical = service }).Declared(kind).Any());

    /// <summary>Who defines no tiers does not use them.</summary>
    private static bool HasTiers(Slice slice) => slice.RegistryIsReadable && slice.Tiers.Count > 0;

    private string[] Arguments(AssemblyFacts facts, Slice slice, string example)
    {
        var value = kind == FactKind.Stage ? "LifecycleStage." + example : $"\"{example}\"";
        var ways = HowTo.Declare(Fact.Of(kind), facts, value);
        if (!IsDefinedByRegistry)
            return [facts.AssemblyName, ways];
        return [facts.AssemblyName, ways, slice.RegistryIsReadable ? slice.RegistryName : ""];
    }
}

using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Slices;

namespace OwnershipAnalyzers.Rules;

internal sealed class MissingDeclarationRule(Rule rule, FactKind kind) : AssemblyRule
{
    public override Rule Rule => rule;

    public override IEnumerable<Finding> Check(AssemblyFacts facts, Slice slice)
    {
        if (facts.Declared(kind).Any())
            yield break;
        var empty = facts.Declarations.FirstOrDefault(d => d.Kind == kind);
        var values = Suggestions.For(kind, facts, slice);
        var likeliest = Suggestions.Likeliest(kind, facts, values);
        yield return new Finding(rule, empty?.Place, facts.AssemblyName, empty is null ? "no" : "an empty", HowTo(facts, slice, likeliest ?? "..."))
        {
            Remedy = values.Count == 0 ? null : new Remedy(RemedyKind.Declare, kind, values) { IsGuess = likeliest is null },
        };
    }

    private string HowTo(AssemblyFacts facts, Slice slice, string example)
    {
        var fact = Fact.Of(kind);
        var argument = kind == FactKind.Stage ? "LifecycleStage." + example : $"\"{example}\"";
        var attribute = facts.UsesAttributes ? $"[assembly: {fact.Attribute}({argument})], " : "";
        var howTo = $"Declare it with {attribute}the property {fact.Property} or \"{fact.JsonKey}\" in service.json";
        return kind == FactKind.Team && slice.RegistryIsReadable ? $"{howTo}; the teams are in {slice.RegistryName}." : howTo + ".";
    }
}

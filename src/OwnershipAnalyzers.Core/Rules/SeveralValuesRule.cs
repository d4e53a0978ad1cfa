using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Services;
using OwnershipAnalyzers.Slices;

namespace OwnershipAnalyzers.Rules;

/// <summary>Declarations must agree; the message shows every source, because any of them may be the wrong one.</summary>
internal sealed class SeveralValuesRule(Rule rule, FactKind kind) : AssemblyRule
{
    public override Rule Rule => rule;

    public override IEnumerable<Finding> Check(AssemblyFacts facts, Slice slice)
    {
        if (facts.Values(kind) is not [_, _, ..] texts)
            yield break;
        var teams = new TeamNames(slice);
        IReadOnlyList<string> values = [.. texts.GroupBy(text => ResolvedFacts.Meaning(kind, text, teams)).Select(same => same.First())];
        if (values.Count < 2)
            yield break;
        var declared = facts.Declared(kind).ToList();
        var sources = string.Join(", ", declared.Select(d => $"'{d.Value}' ({d.Place.Text})"));
        string[] arguments = kind == FactKind.Team ? [facts.Subject, sources] : [facts.Subject, Fact.Of(kind).Noun, sources];
        yield return new Finding(rule, declared[0].Place, arguments)
        {
            Subject = $"{Fact.Of(kind).JsonKey}/{string.Join("+", values.OrderBy(value => value, StringComparer.Ordinal))}",
            // What is said in a named argument cannot be removed without the rest of its attribute.
            FixSuggestion = Fact.Of(kind).Argument is null ? new FixSuggestion(FixSuggestionKind.Keep, kind, values) : null,
            Related = declared,
        };
    }
}

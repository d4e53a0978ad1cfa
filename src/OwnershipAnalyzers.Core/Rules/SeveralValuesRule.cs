using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Slices;

namespace OwnershipAnalyzers.Rules;

/// <summary>Declarations must agree; the message shows every source, because any of them may be the wrong one.</summary>
internal sealed class SeveralValuesRule(Rule rule, FactKind kind) : AssemblyRule
{
    public override Rule Rule => rule;

    public override IEnumerable<Finding> Check(AssemblyFacts facts, Slice slice)
    {
        var values = facts.Values(kind).Distinct(new SameMeaning(kind, slice)).ToList();
        if (values.Count < 2)
            yield break;
        var declared = facts.Declared(kind).ToList();
        var sources = string.Join(", ", declared.Select(d => $"'{d.Value}' ({d.Place.Text})"));
        string[] arguments = kind == FactKind.Team ? [facts.Subject, sources] : [facts.Subject, Fact.Of(kind).Noun, sources];
        yield return new Finding(rule, declared[0].Place, arguments)
        {
            // What is said in a named argument cannot be removed without the rest of its attribute.
            Remedy = Fact.Of(kind).Argument is null ? new Remedy(RemedyKind.Keep, kind, values) : null,
            Related = declared,
        };
    }

    /// <summary>A former id is the same team, and <c>runtime</c> the same stage as <c>Runtime</c>.</summary>
    private sealed class SameMeaning(FactKind kind, Slice slice) : IEqualityComparer<string>
    {
        public bool Equals(string? x, string? y) => Meaning(x) == Meaning(y);

        public int GetHashCode(string obj) => Meaning(obj)!.GetHashCode();

        private string? Meaning(string? value) => kind switch
        {
            FactKind.Team when value is not null && slice.FindTeam(value) is null => slice.FindRenamedTeam(value)?.Id ?? value,
            FactKind.Stage => value?.ToUpperInvariant(),
            _ => value,
        };
    }
}

using OwnershipAnalyzers.CodeFixes.Neighbours;
using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Rules;

namespace OwnershipAnalyzers.CodeFixes;

/// <summary>In which order values are offered for what a project does not declare.</summary>
internal static class Likelihood
{
    // A light bulb with more entries than this is no help.
    private const int Most = 10;

    /// <summary>
    /// First the value on which the neighbours in the same folder tree agree, then that for which the project itself gives a reason, then
    /// the teams of neighbours, nearest first, then the rest as the analyzer sorted them.
    /// </summary>
    public static IReadOnlyList<string> Order(FixSuggestion suggestion, NeighbourDeclarations? neighbours)
    {
        if (neighbours is null)
            return suggestion.Values;
        var ordered = new List<string?> { neighbours.Agreed(suggestion.Fact) };
        if (!suggestion.IsGuess)
            ordered.Add(suggestion.Values[0]);
        if (suggestion.Fact == FactKind.Team)
            ordered.AddRange(neighbours.Values(FactKind.Team));
        ordered.AddRange(suggestion.Values);
        return [.. ordered.OfType<string>().Distinct().Take(Most)];
    }

    /// <summary>Whether there is a reason for the first of them.</summary>
    public static bool HasReason(FixSuggestion suggestion, NeighbourDeclarations? neighbours) =>
        !suggestion.IsGuess || neighbours?.Agreed(suggestion.Fact) is not null;
}

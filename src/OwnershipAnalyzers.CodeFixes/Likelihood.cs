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
    /// First that on which the neighbours in the same folder tree agree, then what the project itself speaks for, then the teams of others,
    /// nearest first, then the rest as the analyzer sorted them.
    /// </summary>
    public static IReadOnlyList<string> Order(FixSuggestion suggestion, NeighbourDeclarations? around) => around is null ? suggestion.Values :
    [
        .. new[] { around.Agreed(suggestion.Fact), suggestion.IsGuess ? null : suggestion.Values[0] }.OfType<string>()
            .Concat(suggestion.Fact == FactKind.Team ? around.Values(FactKind.Team) : [])
            .Concat(suggestion.Values).Distinct().Take(Most),
    ];

    /// <summary>Whether anything speaks for the first of them.</summary>
    public static bool HasReason(FixSuggestion suggestion, NeighbourDeclarations? around) => !suggestion.IsGuess || around?.Agreed(suggestion.Fact) is not null;
}

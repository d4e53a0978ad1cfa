using OwnershipAnalyzers.Facts;

namespace OwnershipAnalyzers.Rules;

/// <summary>What a program can do about a finding.</summary>
public enum FixSuggestionKind
{
    /// <summary>Write the declaration that is missing.</summary>
    Declare,

    /// <summary>Write another value where the finding is.</summary>
    Replace,

    /// <summary>Keep the declarations of one value and remove the others.</summary>
    Keep,

    /// <summary>Use a type of the same name in the service that takes over.</summary>
    Move,
}

/// <summary>A way to fix a finding.</summary>
/// <param name="Kind">What to do.</param>
/// <param name="Fact">The declaration it is about.</param>
/// <param name="Values">The values to choose from, likeliest first; never empty.</param>
public sealed record FixSuggestion(FixSuggestionKind Kind, FactKind Fact, IReadOnlyList<string> Values)
{
    /// <summary>Whether nothing speaks for the first value more than for the others, so that a person has to choose.</summary>
    public bool IsGuess { get; init; }

    /// <summary>The logical service to declare it for, or the service to move to; null when it is about the assembly as a whole.</summary>
    public string? Service { get; init; }

    /// <summary>Simple name of the assembly that has to declare it; null for the one with the finding.</summary>
    public string? Assembly { get; init; }

    /// <summary>The suggestion, or null when there is no value to choose.</summary>
    public static FixSuggestion? OrNone(FixSuggestionKind kind, FactKind fact, IReadOnlyList<string> values) =>
        values.Count == 0 ? null : new FixSuggestion(kind, fact, values);
}

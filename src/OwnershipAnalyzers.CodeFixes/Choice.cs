using OwnershipAnalyzers.Rules;

namespace OwnershipAnalyzers.CodeFixes;

/// <summary>
/// What somebody chose in a light bulb, and what that means for the other findings of the rule: where there was a choice, its value goes
/// everywhere it is offered; where there was one value only, each finding gets its own.
/// </summary>
internal static class Choice
{
    /// <summary>The name of the choice, equal for the actions that belong together.</summary>
    public static string Key(string rule, Remedy remedy, string value) => remedy.Values.Count == 1 ? rule : $"{rule}:{value}";

    /// <summary>The value that the choice means for another finding of the rule, or null when it means none.</summary>
    public static string? ValueFor(string? key, string rule, Remedy remedy) =>
        remedy.Values.FirstOrDefault(value => key == $"{rule}:{value}" || key == Key(rule, remedy, value));
}

using OwnershipAnalyzers.Rules;

namespace OwnershipAnalyzers.CodeFixes;

/// <summary>
/// What somebody chose in a light bulb, and what that means for the other findings of the rule: where there was a choice, its value goes
/// everywhere it is offered; where there was one value only, each finding gets its own.
/// </summary>
internal static class Choice
{
    private const string InProfile = "@profile";

    /// <summary>The name of the choice, equal for the actions that belong together.</summary>
    public static string Key(string rule, FixSuggestion suggestion, string value, DeclarationSite carrier = DeclarationSite.Code) =>
        (suggestion.Values is [var only] && only == value ? rule : $"{rule}:{value}") + (carrier == DeclarationSite.Profile ? InProfile : "");

    /// <summary>The value that the choice means for another finding of the rule, among those that are offered for it; null when it means none.</summary>
    public static string? ValueFor(string? key, string rule, FixSuggestion suggestion, IReadOnlyList<string> values)
    {
        key = CarrierIn(key) == DeclarationSite.Profile ? key!.Substring(0, key.Length - InProfile.Length) : key;
        return values.FirstOrDefault(value => key == $"{rule}:{value}" || key == Key(rule, suggestion, value));
    }

    /// <summary>The way that the choice means where it is open; elsewhere the only one is meant too.</summary>
    public static Way? Among(IReadOnlyList<Way> ways, string? key) => ways.FirstOrDefault(way => way.DeclarationSite == CarrierIn(key)) ?? (ways.Count == 0 ? null : ways[0]);

    private static DeclarationSite CarrierIn(string? key) => key?.EndsWith(InProfile, StringComparison.Ordinal) == true ? DeclarationSite.Profile : DeclarationSite.Code;
}

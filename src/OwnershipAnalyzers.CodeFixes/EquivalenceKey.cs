using OwnershipAnalyzers.Rules;

namespace OwnershipAnalyzers.CodeFixes;

/// <summary>
/// Which actions a "fix all" takes together. Where there was a choice, the chosen value goes everywhere it is offered; where there was one
/// value only, each finding gets its own.
/// </summary>
internal static class EquivalenceKey
{
    private const string InProfile = "@profile";

    /// <summary>The key of an action, equal for the actions that belong together.</summary>
    public static string Of(string rule, FixSuggestion suggestion, string value, DeclarationSite site = DeclarationSite.Code)
    {
        var hasNoChoice = suggestion.Values is [var only] && only == value;
        var key = hasNoChoice ? rule : $"{rule}:{value}";
        return site == DeclarationSite.Profile ? key + InProfile : key;
    }

    /// <summary>
    /// The value that a key stands for in another finding of the rule; null when it is not among those that are offered there.
    /// </summary>
    public static string? ValueFor(string? key, string rule, FixSuggestion suggestion, IReadOnlyList<string> offered)
    {
        var valueKey = SiteOf(key) == DeclarationSite.Profile ? key!.Substring(0, key.Length - InProfile.Length) : key;
        return offered.FirstOrDefault(value => valueKey == $"{rule}:{value}" || valueKey == Of(rule, suggestion, value));
    }

    /// <summary>The option that a key stands for: the one at the same site, or the first when there is none at that site.</summary>
    public static FixOption? OptionFor(string? key, IReadOnlyList<FixOption> options) =>
        options.FirstOrDefault(option => option.Site == SiteOf(key)) ?? (options is [var first, ..] ? first : null);

    private static DeclarationSite SiteOf(string? key) =>
        key?.EndsWith(InProfile, StringComparison.Ordinal) == true ? DeclarationSite.Profile : DeclarationSite.Code;
}

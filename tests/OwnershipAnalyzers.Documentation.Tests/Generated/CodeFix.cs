using OwnershipAnalyzers.Rules;

namespace OwnershipAnalyzers.Documentation.Tests.Generated;

/// <summary>Whether an editor can mend the findings of a rule: it can when they carry a remedy.</summary>
internal static class CodeFix
{
    public static string Of(Rule rule) => RemedyOf(rule) switch
    {
        FixSuggestionKind.Declare => "yes: adds the declaration",
        FixSuggestionKind.Replace => "yes: replaces the value",
        FixSuggestionKind.Keep => "yes: keeps one declaration",
        FixSuggestionKind.Move => "yes: uses the type of the same name in the replacement, if there is one",
        _ => "no",
    };

    public static string Short(Rule rule) => RemedyOf(rule) is null ? "" : "yes";

    private static FixSuggestionKind? RemedyOf(Rule rule) => SampleFindings.All.FirstOrDefault(finding => finding.Rule == rule && finding.FixSuggestion is not null)?.FixSuggestion!.Kind;
}

using System.Globalization;
using OwnershipAnalyzers.Facts;

namespace OwnershipAnalyzers.Rules;

/// <summary>What a rule is called, what it says and how loudly.</summary>
/// <param name="Id">Permanent id, such as <c>OWN1001</c>.</param>
/// <param name="Category">The group of rules it belongs to.</param>
/// <param name="Title">What is wrong, in a few words, without a period.</param>
/// <param name="MessageFormat">The finding as a sentence: fact and remedy, with placeholders <c>{0}</c>, <c>{1}</c>, ...</param>
/// <param name="Default">Severity in the preset <see cref="AnalysisMode.Default"/>.</param>
/// <param name="Recommended">Severity in the preset <see cref="AnalysisMode.Recommended"/>.</param>
/// <param name="Strict">Severity in the preset <see cref="AnalysisMode.Strict"/>.</param>
public sealed record Rule(
    string Id, string Category, string Title, string MessageFormat, Severity Default, Severity Recommended, Severity Strict)
{
    /// <summary>The page that explains the rule.</summary>
    public string HelpLink => $"https://github.com/ownership-analyzers/OwnershipAnalyzers/blob/main/docs/rules/{Id}.md";

    /// <summary>How loudly the rule speaks under a preset.</summary>
    public Severity In(AnalysisMode mode) => mode switch
    {
        AnalysisMode.None => Severity.Off,
        AnalysisMode.Recommended => Recommended,
        AnalysisMode.Strict => Strict,
        _ => Default,
    };

    /// <summary>The message with its placeholders filled in.</summary>
    public string Message(IReadOnlyList<string> arguments) =>
        string.Format(CultureInfo.InvariantCulture, MessageFormat, [.. arguments]);
}

using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Rules;

namespace OwnershipAnalyzers.Documentation.Tests.Generated;

/// <summary>A text in a file that is written from the code, so that the two cannot drift apart.</summary>
/// <param name="File">Path relative to the repository root.</param>
/// <param name="Block">The name in the comments around it, which readers do not see; null when it is the whole file.</param>
/// <param name="Content">What the code says.</param>
internal sealed record GeneratedText(string File, string? Block, string Content)
{
    public static IReadOnlyList<GeneratedText> All { get; } =
    [
        .. RuleBook.All.Select(rule => new GeneratedText(RulePage.FileOf(rule), "properties", RulePage.Properties(rule))),
        .. RuleBook.All.Select(rule => new GeneratedText(RulePage.FileOf(rule), "configuration", RuleConfiguration.Of(rule))),
        new("docs/rules/README.md", "rules", RuleIndex.Content),
        new("README.md", "rules", RuleIndex.Overview),
        new("docs/declare.md", "facts", FactTable.Content),
        new("docs/images/terminal.svg", null, TerminalPicture.OfReadme()),
        SchemaKeys.Of("ownership"),
        SchemaKeys.Of("service"),
        SchemaKeys.Of("baseline"),
        SchemaKeys.Of("catalog"),
        .. Enum.GetValues<AnalysisMode>().Select(mode => new GeneratedText(Preset.FileOf(mode), null, Preset.Content(mode))),
    ];

    public string Name => Block is null ? File : $"{File}, {Block}";

    private string Begin => $"<!-- begin {Block} -->\n";

    private string End => $"<!-- end {Block} -->";

    /// <summary>The file with this text in its place.</summary>
    /// <exception cref="FormatException">The file has no place for it.</exception>
    public string PutInto(string text)
    {
        if (Block is null)
            return Content;
        var from = text.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length;
        var to = text.IndexOf(End, StringComparison.Ordinal);
        return from >= Begin.Length && to >= from
            ? text[..from] + Content + text[to..]
            : throw new FormatException($"{File} needs the comments '{Begin.Trim()}' and '{End}', in this order.");
    }
}

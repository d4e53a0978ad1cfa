using System.Text.RegularExpressions;

namespace OwnershipAnalyzers.Package.Tests.Infrastructure;

/// <summary>One block of a page that leads people through commands.</summary>
/// <param name="Language"><c>sh</c> for commands, <c>text</c> for what the commands before it print.</param>
/// <param name="Code">Its lines, each with its end.</param>
internal sealed partial record GuideBlock(string Language, string Code)
{
    /// <summary>The file that the block is, as its first line says; null when it is none.</summary>
    public string? FileName => FileLine().Match(Code) is { Success: true } line ? line.Groups["name"].Value : null;

    /// <summary>The block without the line that names its file.</summary>
    public string FileContent => FileLine().Replace(Code, "", 1);

    public static GuideBlock Of(Match fence) => new(fence.Groups["language"].Value, fence.Groups["code"].Value);

    /// <summary>Whether the block shows an output. A line <c>...</c> stands for any lines, but nothing else shows nothing.</summary>
    public bool Shows(string output) => Code.Trim() != "..." && Regex.IsMatch(output, $@"\A{string.Concat(Code.Split('\n')[..^1].Select(Pattern))}\z");

    /// <summary>Whether the commands before the block are to fail: when an error is shown.</summary>
    public bool ShowsError => Code.Contains(": error ", StringComparison.Ordinal);

    private static string Pattern(string line) => line.Trim() == "..." ? @"(?:.*\n)*?" : Regex.Escape(line) + @"\n";

    [GeneratedRegex(@"\A(?://|<!--) (?<name>[\w./-]+\.\w+)(?: -->)?\n")]
    private static partial Regex FileLine();
}

using System.Text.RegularExpressions;
using OwnershipAnalyzers.BuildFiles;
using OwnershipAnalyzers.Tool.Editing;

namespace OwnershipAnalyzers.Tool.Init.Planning;

/// <summary>The import with which a nested build file goes on with the one above it.</summary>
internal static partial class ImportEdit
{
    /// <summary>
    /// The text with the import as the first thing in it, so that what the file itself says still wins; null when the file does not
    /// begin as build files do.
    /// </summary>
    /// <param name="file">The file as it is.</param>
    /// <param name="name">The name of both files.</param>
    public static string? After(TextFile file, string name)
    {
        if (Begin().Match(file.Text) is not { Success: true } begin)
            return null;
        var end = begin.Index + begin.Length;
        var line = file.LineEnd;
        var import = SharedBuildFile.ImportOfAbove(name);
        if (begin.Groups["empty"].Success)
            return $"{file.Text[..begin.Groups["empty"].Index].TrimEnd()}>{line}  {import}{line}</Project>{file.Text[end..]}";
        var rest = file.Text[end..];
        var first = FirstChild().Match(rest);
        // As the file does it itself: with a blank line before what comes first, or without, and as far to the right.
        var before = first.Groups["blank"].Success ? line + line : line;
        var indent = first.Groups["indent"].Success ? first.Groups["indent"].Value : "  ";
        return $"{file.Text[..end]}{before}{indent}{import}{(rest.TrimStart(' ', '\t') is ['\r' or '\n', ..] ? "" : line)}{rest}";
    }

    // Before the root there can only be blanks, comments and declarations.
    [GeneratedRegex(
        @"\A(?:\s|<\?(?:(?!\?>).)*\?>|<!--(?:(?!-->).)*-->)*"
        + @"<Project(?:\s+[\w:.-]+\s*=\s*(?:""[^""<]*""|'[^'<]*'))*\s*(?:(?<empty>/)>|>)", RegexOptions.Singleline)]
    private static partial Regex Begin();

    [GeneratedRegex(@"\A[ \t]*\r?\n(?<blank>(?:[ \t]*\r?\n)+)?(?<indent>[ \t]+)(?=<)")]
    private static partial Regex FirstChild();
}

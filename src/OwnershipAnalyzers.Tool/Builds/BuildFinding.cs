using System.Text.RegularExpressions;

namespace OwnershipAnalyzers.Tool.Builds;

/// <summary>One ownership diagnostic of a build log.</summary>
/// <param name="Severity"><c>warning</c> or <c>error</c>.</param>
/// <param name="Id">The rule.</param>
/// <param name="Place">File, relative to the built repository and with <c>/</c>, and <c>(line,column)</c> if it has them.</param>
/// <param name="Message">What it says.</param>
internal sealed partial record BuildFinding(string Severity, string Id, string Place, string Message)
{
    /// <summary>The diagnostics in the order of the log; a project with several target frameworks says the same several times.</summary>
    public static IReadOnlyList<BuildFinding> ReadAll(IEnumerable<string> lines, string folder) =>
        [.. lines.Select(line => Diagnostic().Match(line)).Where(match => match.Success).Select(match => Of(match.Groups, folder))];

    private static BuildFinding Of(GroupCollection diagnostic, string folder)
    {
        var file = Path.GetRelativePath(folder, Path.GetFullPath(diagnostic["file"].Value, folder)).Replace('\\', '/');
        var place = file + diagnostic["position"].Value;
        return new BuildFinding(diagnostic["severity"].Value, diagnostic["id"].Value, place, diagnostic["message"].Value);
    }

    // MSBuild appends the help link and the project.
    [GeneratedRegex(
        @"^\s*(?<file>.+?)(?<position>\(\d+,\d+\))?\s*: (?<severity>warning|error) (?<id>OWN\d{4}): "
        + @"(?<message>.*?)( \(https?://[^)]*\))?( \[[^\]]+\])?\s*$")]
    private static partial Regex Diagnostic();
}

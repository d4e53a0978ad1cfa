using System.Text.RegularExpressions;

namespace OwnershipAnalyzers.Build;

/// <summary>One ownership diagnostic of a build log, with its place relative to the built repository.</summary>
internal sealed partial record BuildFinding(string Place, string Severity, string Id, string Message)
{
    public static IReadOnlyList<BuildFinding> ReadAll(IEnumerable<string> lines, string folder) =>
        [.. lines.Select(line => Diagnostic().Match(line)).Where(match => match.Success)
            .Select(match => new BuildFinding(
                Path.GetRelativePath(folder, match.Groups["file"].Value).Replace('\\', '/') + match.Groups["position"].Value,
                match.Groups["severity"].Value, match.Groups["id"].Value, match.Groups["message"].Value))
            // A project with several target frameworks is compiled, and warned about, several times.
            .Distinct().OrderBy(finding => finding.Place, StringComparer.Ordinal).ThenBy(finding => finding.Id, StringComparer.Ordinal)];

    [GeneratedRegex(@"^\s*(?<file>[^(]+?)\s*(?<position>\(\d+,\d+\))?\s*: (?<severity>warning|error) (?<id>OWN\d{4}): (?<message>.*?)( \(https?://[^)]*\))?( \[[^\]]+\])?$")]
    private static partial Regex Diagnostic();
}

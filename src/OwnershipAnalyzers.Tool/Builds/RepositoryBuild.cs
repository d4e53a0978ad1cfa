using System.Text.RegularExpressions;
using OwnershipAnalyzers.Tool.Repositories;

namespace OwnershipAnalyzers.Tool.Builds;

/// <summary>Builds the repository as its users would.</summary>
internal static partial class RepositoryBuild
{
    /// <summary>The ownership diagnostics of the build.</summary>
    /// <exception cref="ToolException">It does not build, for another reason than ours.</exception>
    public static IReadOnlyList<BuildFinding> Run(
        string root, CatalogProject? catalog, ToolConsole console, params IReadOnlyList<string> properties)
    {
        console.Progress("Building ...");
        string[] build = catalog is null ? ["build"] : ["build", catalog.Path];
        // Anew, because a compiler that has nothing to do says nothing.
        var result = Subprocess.TryRun("dotnet", root, [.. build, "--no-incremental", "-v:m", "-tl:off", "-clp:NoSummary", .. properties])
            ?? throw new ToolException("'dotnet' cannot be started. Put the .NET SDK on the PATH.");
        var lines = result.Output.Split('\n');
        var findings = BuildFinding.ReadAll(lines, root).Distinct().ToList();
        // Errors of ours are what is asked for; with any other, some project has no new manifest.
        var isOurs = findings.Exists(finding => finding.Severity == "error") && !lines.Any(line => OtherError().IsMatch(line));
        if (result.ExitCode != 0 && !isOurs)
        {
            console.Error.WriteLine(result.Output);
            throw new ToolException($"'dotnet {string.Join(' ', build)}' failed, as shown above. Mend the build, then check.");
        }

        return findings;
    }

    [GeneratedRegex(@": error (?!OWN\d{4}:)[A-Za-z]+\d+:")]
    private static partial Regex OtherError();
}

using OwnershipAnalyzers.Exports;
using OwnershipAnalyzers.Exports.Targets;
using OwnershipAnalyzers.Rules;

namespace OwnershipAnalyzers.Tasks;

/// <summary>One file that the property OwnershipExports asks for.</summary>
/// <param name="Exporter">Who writes it.</param>
/// <param name="File">Its absolute path.</param>
internal sealed record ExportRequest(Exporter Exporter, string File)
{
    /// <summary>What is asked for, and a finding (OWN0010) for each target that does not exist.</summary>
    /// <param name="text">A list such as <c>backstage;datadog=out/datadog.yaml</c>.</param>
    /// <param name="catalogFile">Absolute path of the catalog; a file without a path of its own goes beside it.</param>
    /// <param name="projectFolder">The folder to which paths are relative.</param>
    public static (IReadOnlyList<ExportRequest> Requests, IReadOnlyList<Finding> Findings) ReadAll(
        string text, string catalogFile, string projectFolder)
    {
        var requests = new List<ExportRequest>();
        var findings = new List<Finding>();
        foreach (var entry in text.Split(';').Select(entry => entry.Trim()).Where(entry => entry.Length > 0))
        {
            var parts = entry.Split(['='], 2);
            var target = parts[0].Trim();
            var path = parts.Length > 1 ? parts[1].Trim().Replace('\\', '/') : "";
            var exporter = Exporters.All.FirstOrDefault(known => string.Equals(known.Target, target, StringComparison.OrdinalIgnoreCase));
            if (exporter is null)
                findings.Add(Unknown(target));
            else if (path.Length > 0)
                requests.Add(new ExportRequest(exporter, Path.GetFullPath(Path.Combine(projectFolder, path))));
            else
                requests.Add(new ExportRequest(exporter, Path.Combine(Path.GetDirectoryName(catalogFile)!, exporter.FileName)));
        }

        return (requests, findings);
    }

    /// <summary>An error in every preset: a file that nobody writes would go unnoticed until somebody needs it.</summary>
    private static Finding Unknown(string target)
    {
        List<string> known = [.. Exporters.All.Select(exporter => exporter.Target)];
        return PropertyFindings.Unknown("OwnershipExports", target, "nothing is exported for it", known) with { Severity = Severity.Error };
    }
}

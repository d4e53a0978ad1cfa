using OwnershipAnalyzers.Exports;
using OwnershipAnalyzers.Facts;
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
    public static (IReadOnlyList<ExportRequest> Requests, IReadOnlyList<Finding> InternalErrors) ReadAll(string text, string catalogFile, string projectFolder)
    {
        var (requests, faults) = (new List<ExportRequest>(), new List<Finding>());
        foreach (var one in text.Split(';').Select(one => one.Trim()).Where(one => one.Length > 0))
        {
            var (target, path) = one.IndexOf('=') is >= 0 and var equals ? (one.Substring(0, equals).Trim(), one.Substring(equals + 1).Trim()) : (one, "");
            if (Exporter.All.FirstOrDefault(exporter => string.Equals(exporter.Target, target, StringComparison.OrdinalIgnoreCase)) is not { } exporter)
                faults.Add(Unknown(target));
            else
                requests.Add(new ExportRequest(exporter, path.Length > 0 ? Path.GetFullPath(Path.Combine(projectFolder, path.Replace('\\', '/'))) : Path.Combine(Path.GetDirectoryName(catalogFile)!, exporter.FileName)));
        }

        return (requests, faults);
    }

    /// <summary>An error in every preset: a file that nobody writes would go unnoticed until somebody needs it.</summary>
    private static Finding Unknown(string target)
    {
        var known = Exporter.All.Select(exporter => exporter.Target).ToList();
        return new Finding(ConfigurationRules.UnknownPropertyValue, null, "OwnershipExports", target, "nothing is exported for it", Nearest.Question(target, known), string.Join(", ", known)) { Severity = Severity.Error };
    }
}

using OwnershipAnalyzers.Evaluation;
using OwnershipAnalyzers.Manifests;
using OwnershipAnalyzers.Rules;
using OwnershipAnalyzers.Tool.Builds;
using OwnershipAnalyzers.Tool.Repositories;

namespace OwnershipAnalyzers.Tool.Catalogs;

/// <summary>One run of <c>catalog</c>.</summary>
/// <param name="console">Where it speaks.</param>
/// <param name="path">A path in the repository.</param>
/// <param name="folders">Folders with manifests from elsewhere; none for those of this repository.</param>
/// <param name="output">The file to write; null for standard output.</param>
internal sealed class CatalogRun(ToolConsole console, string path, IReadOnlyList<string> folders, string? output)
{
    /// <exception cref="ToolException">There is no manifest.</exception>
    public int Execute()
    {
        var root = RepositoryRoot.Find(path);
        var sources = Sources(root, RepositorySources.CatalogProjectOf(root));
        console.Progress($"Reading {sources.ManifestFiles.Count} manifests ...");
        var repository = RepositoryCatalog.Read(sources);
        var services = Plain.Count(repository.Catalog.Services.Count, "service");
        var manifests = Plain.Count(sources.ManifestFiles.Count, "manifest");
        OutputFile.Write(console, output, repository.Utf8, $"{services} from {manifests}.");
        // What nobody looked at, or could not read, is missing in the catalog, and nobody would know.
        foreach (var finding in repository.Findings.Select(known => known.Finding).Where(IsAboutAGap))
            console.SayError($"{finding.Place?.Text}: warning {finding.Rule.Id}: {finding.Message}");
        return ExitCode.Fine;
    }

    private static bool IsAboutAGap(Finding finding) =>
        finding.Rule == ConfigurationRules.UnreachedProject || finding.Rule == ConfigurationRules.NewerSchemaVersion;

    private CatalogSources Sources(string root, CatalogProject? project)
    {
        var today = DateTime.UtcNow.Date;
        return folders.Count == 0
            ? RepositorySources.Of(root, project, today)
            : RepositorySources.From(root, project, today, [.. folders.SelectMany(ManifestsIn).Distinct(StringComparer.Ordinal)]);
    }

    private static IEnumerable<string> ManifestsIn(string folder)
    {
        const string Pattern = "*" + ManifestFile.FileExtension;
        if (!Directory.Exists(folder))
            throw new ToolException($"There is no folder '{folder}'. Give one with manifests ({Pattern}) in it or below.");
        var full = Path.GetFullPath(folder);
        var names = FileWalk.Files(full, _ => false).Where(file => file.EndsWith(ManifestFile.FileExtension, StringComparison.Ordinal));
        string[] manifests = [.. names.Select(file => Path.Combine(full, file))];
        return manifests.Length > 0 ? manifests : throw new ToolException($"There is no manifest ({Pattern}) in {folder} or below. "
            + "Builds write them into the obj folders of projects; store those.");
    }
}

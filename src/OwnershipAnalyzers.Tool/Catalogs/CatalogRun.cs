using OwnershipAnalyzers.Evaluation;
using OwnershipAnalyzers.Manifests;
using OwnershipAnalyzers.Rules;
using OwnershipAnalyzers.Tool.Builds;
using OwnershipAnalyzers.Tool.Console;
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
        var project = RepositorySources.CatalogProjectOf(root);
        var sources = folders.Count == 0
            ? RepositorySources.Of(root, project, DateTime.UtcNow.Date)
            : RepositorySources.From(root, project, DateTime.UtcNow.Date, [.. folders.SelectMany(ManifestsIn).Distinct(StringComparer.Ordinal)]);
        console.Progress($"Reading {sources.ManifestFiles.Count} manifests ...");
        var repository = RepositoryCatalog.Read(sources);
        OutputFile.Write(console, output, repository.Utf8, $"{Plain.Count(repository.Catalog.Services.Count, "service")} from {Plain.Count(sources.ManifestFiles.Count, "manifest")}.");
        // What nobody looked at, or could not read, is missing in the catalog, and nobody would know.
        foreach (var one in repository.Findings.Where(one => one.Finding.Rule == ConfigurationRules.UnreachedProject || one.Finding.Rule == ConfigurationRules.NewerSchemaVersion))
            console.Error.WriteLine(Plain.Line($"{one.Finding.Place?.Text}: warning {one.Finding.Rule.Id}: {one.Finding.Message}"));
        return ExitCode.Fine;
    }

    private static IEnumerable<string> ManifestsIn(string folder)
    {
        if (!Directory.Exists(folder))
            throw new ToolException($"There is no folder '{folder}'. Give one with manifests (*{ManifestFile.FileExtension}) in it or below.");
        var full = Path.GetFullPath(folder);
        var found = FileWalk.Files(full, _ => false).Where(file => file.EndsWith(ManifestFile.FileExtension, StringComparison.Ordinal)).Select(file => Path.Combine(full, file)).ToList();
        return found.Count > 0 ? found : throw new ToolException($"There is no manifest (*{ManifestFile.FileExtension}) in {folder} or below. Builds write them into the obj folders of projects; store those.");
    }
}

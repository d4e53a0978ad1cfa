using Microsoft.Build.Framework;
using OwnershipAnalyzers.Catalogs;
using OwnershipAnalyzers.Files;
using OwnershipAnalyzers.Manifests;
using OwnershipAnalyzers.Reading;
using OwnershipAnalyzers.Rules;

namespace OwnershipAnalyzers.Tasks;

/// <summary>Merges manifests, profiles and registry into the catalog, and runs the rules that need to see all of them.</summary>
[MSBuildMultiThreadableTask]
public sealed class WriteOwnershipCatalog : OwnershipTask
{
    /// <summary>Manifests of the projects that were built, absolute paths.</summary>
    [Required]
    public ITaskItem[] Manifests { get; set; } = [];

    /// <summary>Assemblies whose facts are read from their metadata, for a catalog without a catalog project.</summary>
    public ITaskItem[] References { get; set; } = [];

    /// <summary>Folder in which every project file must be reached; empty: not checked.</summary>
    public string ReachRoot { get; set; } = "";

    /// <summary>Project files that need not be reached, absolute paths.</summary>
    public ITaskItem[] Excludes { get; set; } = [];

    /// <summary>Absolute path of the catalog to write.</summary>
    [Required]
    public string CatalogFile { get; set; } = "";

    private protected override void Run()
    {
        // A project that was not built has no manifest; the rule about reach says so.
        var read = Manifests.Select(item => item.GetMetadata("FullPath")).Where(File.Exists).Select(file => ManifestFile.Read(file, Root)).ToList();
        Manifest[] manifests =
        [
            .. read.Select(result => result.Value).OfType<Manifest>(),
            .. References.Select(reference => ReferencedAssembly.ToManifest(reference, Root)).OfType<Manifest>(),
        ];
        var registry = Registry()?.Result;
        var profiles = manifests.Select(manifest => manifest.Profile).OfType<string>().Distinct(StringComparer.Ordinal)
            .ToDictionary(path => path, path => Profile(Path.Combine(Root, path)).Result, StringComparer.Ordinal);
        var catalog = CatalogBuilder.Build(manifests, registry?.Value, path => profiles[path].Value);
        RepositoryFile.WriteIfDifferent(CatalogFile, CatalogWriter.Write(catalog));
        var unreached = Unreached(manifests);
        Report(CatalogRules.Check(manifests, registry is null ? null : Unreported(registry), [.. profiles.Values.Select(Unreported)], Mode,
            [.. read.SelectMany(result => result.Findings), .. unreached]));
        Log.LogMessage(MessageImportance.High, "{0}", $"Ownership catalog: {CatalogFile}\n\n{CatalogSummary.Render(catalog, unreached.Count)}");
    }

    /// <summary>The builds of the projects have reported what is wrong with the files they read.</summary>
    private static ReadResult<T> Unreported<T>(ReadResult<T> result) where T : class => result with { Findings = [] };

    private IReadOnlyList<Finding> Unreached(IEnumerable<Manifest> manifests) => ReachRoot.Length == 0
        ? []
        : Reach.Find(Root, manifests.Select(manifest => manifest.Project).Append(Project), [.. Excludes.Select(item => RepositoryPath.Relative(Root, item.GetMetadata("FullPath")))]);
}

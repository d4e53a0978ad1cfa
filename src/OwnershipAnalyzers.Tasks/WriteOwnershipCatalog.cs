using Microsoft.Build.Framework;
using OwnershipAnalyzers.Catalogs;
using OwnershipAnalyzers.Manifests;
using OwnershipAnalyzers.Reading;

namespace OwnershipAnalyzers.Tasks;

/// <summary>Merges manifests, profiles and registry into the catalog, and runs the rules that need to see all of them.</summary>
[MSBuildMultiThreadableTask]
public sealed class WriteOwnershipCatalog : OwnershipTask
{
    /// <summary>Manifests of the projects that were built, absolute paths; the metadata <c>ProjectFile</c> is the project.</summary>
    [Required]
    public ITaskItem[] Manifests { get; set; } = [];

    /// <summary>Assemblies whose facts are read from their metadata, for a catalog without a catalog project.</summary>
    public ITaskItem[] References { get; set; } = [];

    /// <summary>The project files that must be reached, absolute paths.</summary>
    public ITaskItem[] ProjectFiles { get; set; } = [];

    /// <summary>Absolute path of the catalog to write.</summary>
    [Required]
    public string CatalogFile { get; set; } = "";

    private protected override void Run()
    {
        // A project that compiles nothing, or takes no part, has none.
        var read = Paths(Manifests).Where(File.Exists).Select(file => ManifestFile.Read(file, Root)).ToList();
        Manifest[] manifests =
        [
            .. read.Select(result => result.Value).OfType<Manifest>(),
            .. References.Select(reference => ReferencedAssembly.ToManifest(reference, Root)).OfType<Manifest>(),
        ];
        var registry = Registry()?.Result;
        var profiles = manifests.Select(manifest => manifest.Profile).OfType<string>().Distinct(StringComparer.Ordinal)
            .ToDictionary(path => path, path => Profile(Path.Combine(Root, path)).Result, StringComparer.Ordinal);
        var landscape = Landscape.Of(manifests, registry?.Value, path => profiles[path].Value);
        var catalog = CatalogBuilder.Build(landscape);
        Write(CatalogFile, CatalogWriter.Write(catalog));
        var unreached = Reach.Find(Root, Paths(ProjectFiles), Manifests.Select(item => item.GetMetadata("ProjectFile")));
        // A project that has read the registry has reported what is wrong with it; when nobody read it, nobody has.
        var reported = manifests.Any(manifest => manifest.InScope) && registry is not null ? Unreported(registry) : registry;
        Report(CatalogRules.Check(landscape, reported, [.. profiles.Values.Select(Unreported)], Mode,
            [.. read.SelectMany(result => result.Findings), .. unreached]));
        Log.LogMessage(MessageImportance.High, "{0}", $"Ownership catalog: {CatalogFile}\n\n{CatalogSummary.Render(catalog, unreached.Count)}");
    }

    private static ReadResult<T> Unreported<T>(ReadResult<T> result) where T : class => result with { Findings = [] };

    private static IEnumerable<string> Paths(ITaskItem[] items) => items.Select(item => item.GetMetadata("FullPath"));
}

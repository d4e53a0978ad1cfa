using Microsoft.Build.Framework;
using OwnershipAnalyzers.Catalogs;
using OwnershipAnalyzers.Manifests;
using OwnershipAnalyzers.Sarif;

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

    /// <summary>Absolute path of the SARIF file to write; empty for none.</summary>
    public string SarifFile { get; set; } = "";

    /// <summary>The day against which dates are judged, such as <c>2026-11-23</c>; empty for today, UTC.</summary>
    public string AsOf { get; set; } = "";

    /// <summary>Absolute path of the catalog with which stages are compared; empty for the one that is about to be replaced.</summary>
    public string PreviousCatalogFile { get; set; } = "";

    /// <summary>Absolute path of the file that remembers stages from one build to the next; empty for none.</summary>
    public string StagesFile { get; set; } = "";

    private protected override void Run()
    {
        var (asOf, faults) = AsOfDate.Parse(AsOf);
        var sources = new CatalogSources
        {
            Root = Root,
            RegistryFile = RegistryFile,
            ManifestFiles = [.. Paths(Manifests)],
            OtherManifests = [.. References.Select(reference => ReferencedAssembly.ToManifest(reference, Root)).OfType<Manifest>()],
            ProjectFiles = [.. Paths(ProjectFiles)],
            ReachedProjects = [.. Manifests.Select(item => item.GetMetadata("ProjectFile"))],
            CatalogFile = CatalogFile,
            PreviousCatalogFile = PreviousCatalogFile,
            StagesFile = StagesFile,
            Mode = Mode,
            AsOf = asOf,
            Others = faults,
            // A project that does not compile ends the build before this.
            IsCompiled = true,
            ReadRegistry = (_, _) => Registry()!.Result,
            ReadProfile = (file, _) => Profile(file).Result,
        };
        var repository = RepositoryCatalog.Read(sources);
        Write(CatalogFile, repository.Text);
        Try(StagesFile, repository.KeepStages);
        Report(repository.Findings.Where(one => one is { IsReported: false, Exemption: null }).Select(one => one.Finding));
        Log.LogMessage(MessageImportance.High, "{0}", $"Ownership catalog: {CatalogFile}\n\n{CatalogSummary.Render(repository.Catalog, repository.Unreached.Count)}");
        WriteSarif(RepositoryCatalog.Report(repository.Findings, sources, Project));
    }

    private void WriteSarif(SarifReport report)
    {
        if (SarifFile.Length == 0)
            return;
        Write(SarifFile, SarifWriter.Write(report));
        Log.LogMessage(MessageImportance.High, "{0}", $"Findings: {SarifFile} ({FindingCounts.Of(report.Findings, Mode)})");
    }

    private static IEnumerable<string> Paths(ITaskItem[] items) => items.Select(item => item.GetMetadata("FullPath"));
}

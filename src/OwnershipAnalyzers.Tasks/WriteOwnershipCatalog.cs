using Microsoft.Build.Framework;
using OwnershipAnalyzers.Catalogs;
using OwnershipAnalyzers.Directories;
using OwnershipAnalyzers.Evaluation;
using OwnershipAnalyzers.Exports.Report;
using OwnershipAnalyzers.Exports.Report.Data;
using OwnershipAnalyzers.Manifests;
using OwnershipAnalyzers.Sarif;

namespace OwnershipAnalyzers.Tasks;

/// <summary>Merges manifests, profiles and registry into the catalog, and runs the rules that need to see all of them.</summary>
[MSBuildMultiThreadableTask]
public sealed class WriteOwnershipCatalog : OwnershipTask
{
    private const string Addresses = "addresses of the web, such as https://github.com/acme/shop/blob/main";

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

    /// <summary>What else to write of the catalog, as <c>backstage;codeowners=path/file</c>; paths are relative to the project.</summary>
    public string Exports { get; set; } = "";

    /// <summary>Absolute path of the HTML report to write; empty for none.</summary>
    public string ReportFile { get; set; } = "";

    /// <summary>Where the files of the repository can be read, for links in the report; empty when they are not linked.</summary>
    public string ReportSourceUrl { get; set; } = "";

    private protected override void Run()
    {
        var (asOf, findings) = AsOfDate.Parse(AsOf);
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
            Others = findings,
            // A project that does not compile ends the build before this.
            IsCompiled = true,
            ReadRegistry = (_, _) => Registry!.Result,
            ReadProfile = (file, _) => Files.Profile(file).Result,
        };
        var repository = RepositoryCatalog.Read(sources);
        Write(CatalogFile, repository.Utf8);
        Try(StagesFile, repository.KeepStages);
        Report(repository.Findings.Where(judged => judged is { IsReported: false, Exemption: null }).Select(judged => judged.Finding));
        Say($"Ownership catalog: {CatalogFile}\n\n{CatalogSummary.Render(repository.Catalog, repository.Unreached.Count)}");
        WriteSarif(RepositoryCatalog.Report(repository.Findings, sources, Project));
        if (Exports.Length > 0)
            WriteExports(repository.Catalog);
        if (ReportFile.Length > 0)
            WriteReport(repository);
    }

    private void WriteSarif(SarifReport report)
    {
        if (SarifFile.Length == 0)
            return;
        Write(SarifFile, SarifWriter.Write(report));
        Say($"Findings: {SarifFile} ({FindingCounts.Of(report.Findings, Mode)})");
    }

    /// <summary>Apart, so that the libraries of the exporters are loaded only where they are used.</summary>
    private void WriteExports(Catalog catalog)
    {
        var (requests, findings) = ExportRequest.ReadAll(Exports, CatalogFile, ProjectFolder);
        Report(findings);
        var directory = new ServiceDirectory(catalog);
        foreach (var request in requests)
        {
            var export = request.Exporter.Write(directory);
            Write(request.File, export.Text);
            var target = request.Exporter.Target;
            var lost = $" (facts that it cannot hold: {export.Losses.Count}; 'dotnet ownership export {target} --report-loss' lists them)";
            Say($"Export for {target}: {request.File}{(export.Losses.Count == 0 ? "" : lost)}");
        }
    }

    /// <inheritdoc cref="WriteExports"/>
    private void WriteReport(RepositoryCatalog repository)
    {
        var isLinked = ReportOptions.IsSourceUrl(ReportSourceUrl);
        if (ReportSourceUrl.Length > 0 && !isLinked)
            Report([PropertyFindings.Unknown("OwnershipReportSourceUrl", ReportSourceUrl, "files are not linked", Addresses)]);
        Write(ReportFile, HtmlReport.Write(new ServiceDirectory(repository.Catalog), new ReportOptions
        {
            // Of a day that nobody named, the report says nothing: it would differ each day.
            AsOf = AsOf.Length > 0 ? AsOf : null,
            SourceUrl = isLinked ? ReportSourceUrl : null,
            Findings = ReportFinding.Of(repository.Findings, Mode),
        }));
        Say($"Report: {ReportFile}");
    }

    private void Say(string text) => Log.LogMessage(MessageImportance.High, "{0}", text);

    private static IEnumerable<string> Paths(ITaskItem[] items) => items.Select(item => item.GetMetadata("FullPath"));
}

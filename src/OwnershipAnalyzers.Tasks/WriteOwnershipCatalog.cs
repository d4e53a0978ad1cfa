using Microsoft.Build.Framework;
using OwnershipAnalyzers.Catalogs;
using OwnershipAnalyzers.Files;
using OwnershipAnalyzers.Manifests;
using OwnershipAnalyzers.Profiles;
using OwnershipAnalyzers.Reading;
using OwnershipAnalyzers.Rules;
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
        var (asOf, faults) = AsOfDate.Parse(AsOf);
        var findings = CatalogRules.Check(landscape, registry, [.. profiles.Select(profile => WithHidden(profile.Key, profile.Value))], Mode,
            [.. read.SelectMany(result => result.Findings), .. unreached, .. faults]);
        Report(findings.Where(one => !one.IsReported).Select(one => one.Finding));
        Log.LogMessage(MessageImportance.High, "{0}", $"Ownership catalog: {CatalogFile}\n\n{CatalogSummary.Render(catalog, unreached.Count)}");
        WriteSarif(findings, asOf);
    }

    /// <summary>The profile with what its projects have said about those above it.</summary>
    private ReadResult<ServiceProfile> WithHidden(string path, ReadResult<ServiceProfile> profile)
    {
        var above = ProfileFiles.Above(Path.GetDirectoryName(Path.Combine(Root, path))!, Root);
        // A profile that the project names itself hides none.
        return above is [var nearest, ..] && RepositoryPath.Relative(Root, nearest) == path
            ? profile with { Findings = [.. profile.Findings, .. ProfileReader.Hidden(above, Root)] }
            : profile;
    }

    private void WriteSarif(IReadOnlyList<CatalogFinding> all, DateTime asOf)
    {
        if (SarifFile.Length == 0)
            return;
        Finding[] findings = [.. all.Select(one => one.Finding)];
        Write(SarifFile, SarifWriter.Write(new SarifReport { Findings = findings, Mode = Mode, AsOf = asOf, Project = Project }));
        Log.LogMessage(MessageImportance.High, "{0}", $"Findings: {SarifFile} ({FindingCounts.Of(findings, Mode)})");
    }

    private static IEnumerable<string> Paths(ITaskItem[] items) => items.Select(item => item.GetMetadata("FullPath"));
}

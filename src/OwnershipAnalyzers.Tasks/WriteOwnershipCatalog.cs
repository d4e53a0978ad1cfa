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

    /// <summary>Absolute path of the catalog with which stages are compared; empty for the one that is about to be replaced.</summary>
    public string PreviousCatalogFile { get; set; } = "";

    /// <summary>Absolute path of the file that remembers stages from one build to the next; empty for none.</summary>
    public string StagesFile { get; set; } = "";

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
        var profiles = manifests.SelectMany(manifest => manifest.Profiles).Distinct(StringComparer.Ordinal)
            .ToDictionary(path => path, path => Profile(Path.Combine(Root, path)).Result, StringComparer.Ordinal);
        var unreached = Reach.Find(Root, Paths(ProjectFiles), Manifests.Select(item => item.GetMetadata("ProjectFile")));
        var (asOf, faults) = AsOfDate.Parse(AsOf);
        var history = StageHistory.Read(PreviousCatalogFile, CatalogFile, StagesFile, Root);
        var places = Once(project => new PropertyPlaces(Path.Combine(Root, project), Root));
        var landscape = Landscape.Of(manifests, registry?.Value, path => profiles[path].Value, new Circumstances
        {
            AsOf = asOf,
            Exists = path => RepositoryPath.Exists(Root, path),
            PlaceOfReference = (project, used, assembly) => places(project).FindReference(used, assembly),
            PlaceOfItem = (project, item, include) => places(project).FindItem(item, include),
            EarlierStages = history.Stages,
            // Only a catalog project knows which projects there are; one that is unreached or unread may hold what seems to be missing.
            IsWholeRepository = ProjectFiles.Length > 0 && unreached.Count == 0 && read.All(result => result.Value is not null),
        });
        var catalog = CatalogBuilder.Build(landscape);
        var text = CatalogWriter.Write(catalog);
        Write(CatalogFile, text);
        var findings = CatalogRules.Check(landscape, registry, [.. profiles.Select(profile => WithHidden(profile.Key, profile.Value))], Mode,
            [.. read.SelectMany(result => result.Findings), .. unreached, .. faults, .. history.Findings]);
        Try(StagesFile, () => history.Keep(text, findings.Any(one => one.Finding.Rule == LifecycleRules.IllegalTransition)));
        Report(findings.Where(one => one is { IsReported: false, Exemption: null }).Select(one => one.Finding));
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
        Finding[] findings = [.. all.Where(one => one.Exemption is null).Select(one => one.Finding)];
        SuppressedFinding[] suppressed = [.. all.Where(one => one.Exemption is not null).Select(one => new SuppressedFinding(one.Finding, one.Exemption!))];
        Write(SarifFile, SarifWriter.Write(new SarifReport { Findings = findings, Suppressed = suppressed, Mode = Mode, AsOf = asOf, Project = Project }));
        Log.LogMessage(MessageImportance.High, "{0}", $"Findings: {SarifFile} ({FindingCounts.Of(findings, Mode)})");
    }

    /// <summary>Files are read for the sake of a message only, and then once.</summary>
    private static Func<string, PropertyPlaces> Once(Func<string, PropertyPlaces> read)
    {
        var known = new Dictionary<string, PropertyPlaces>(StringComparer.Ordinal);
        return project => known.TryGetValue(project, out var places) ? places : known[project] = read(project);
    }

    private static IEnumerable<string> Paths(ITaskItem[] items) => items.Select(item => item.GetMetadata("FullPath"));
}

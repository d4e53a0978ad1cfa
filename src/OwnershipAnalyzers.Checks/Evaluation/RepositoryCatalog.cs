using OwnershipAnalyzers.Baselines;
using OwnershipAnalyzers.BuildFiles;
using OwnershipAnalyzers.Catalogs;
using OwnershipAnalyzers.CodeOwners;
using OwnershipAnalyzers.Files;
using OwnershipAnalyzers.Joining;
using OwnershipAnalyzers.Manifests;
using OwnershipAnalyzers.Profiles;
using OwnershipAnalyzers.Reading;
using OwnershipAnalyzers.Rules;
using OwnershipAnalyzers.Sarif;

namespace OwnershipAnalyzers.Evaluation;

/// <summary>
/// A repository read, joined and checked: the same for the build and for the command line, which differ in what they do with it.
/// </summary>
public sealed record RepositoryCatalog
{
    private readonly StageHistory _history;

    private RepositoryCatalog(StageHistory history) => _history = history;

    /// <summary>Everything known about the repository.</summary>
    public required RepositoryModel RepositoryModel { get; init; }

    /// <summary>The catalog.</summary>
    public required Catalog Catalog { get; init; }

    /// <summary>The catalog as its file.</summary>
    public required byte[] Utf8 { get; init; }

    /// <summary>All findings, each once, sorted by place.</summary>
    public required IReadOnlyList<CatalogFinding> Findings { get; init; }

    /// <summary>The entries of baselines that no longer occur (OWN9001); they are among the findings too, unless the rule is off, when none is known.</summary>
    public IEnumerable<BaselineEntry> StaleEntries => Findings.Where(one => one.Finding.Rule == AdoptionRules.StaleEntry)
        .SelectMany(one => RepositoryModel.Baseline.Entries.Where(entry => entry.Place == one.Finding.Place));

    /// <summary>The projects that nobody looked at (OWN0009); they are among the findings too.</summary>
    public required IReadOnlyList<Finding> Unreached { get; init; }

    /// <summary>Reads everything and checks it. Nothing is written.</summary>
    public static RepositoryCatalog Read(CatalogSources sources)
    {
        var root = sources.Root;
        var read = sources.ManifestFiles.Where(File.Exists).Select(new ManifestReader(root).Read)
            // Manifests that were made elsewhere may be of projects that are not here.
            .Select(result => sources.ProjectFiles.Count > 0 ? ManifestRoot.Checked(result, root) : result).ToList();
        Manifest[] manifests = [.. read.Select(result => result.Value).OfType<Manifest>(), .. sources.OtherManifests];
        var registry = sources.RegistryFile.Length == 0 ? null : sources.ReadRegistry(sources.RegistryFile, root);
        var profiles = manifests.SelectMany(manifest => manifest.Profiles).Distinct(StringComparer.Ordinal)
            .ToDictionary(path => path, path => sources.ReadProfile(Path.Combine(root, path), root), StringComparer.Ordinal);
        // Those of logical services lie below the profile of their project, and hide nothing.
        var ofProjects = new HashSet<string>(manifests.Select(manifest => manifest.Profile).OfType<string>(), StringComparer.Ordinal);
        var baselines = BaselineFiles.Of(root, profiles.Keys.Select(path => Path.Combine(root, path))).Select(file => sources.ReadBaseline(file, root)).ToDictionary(
            read => read.Path, read => BaselineFiles.Checked(read, ProfileBeside(read.Path)), StringComparer.Ordinal);
        var unreached = PackageCoverage.Find(root, sources.ProjectFiles, sources.ReachedProjects, sources.BuildHint);
        var history = StageHistory.Read(sources.PreviousCatalogFile, sources.CatalogFile, sources.StagesFile, root);
        var places = Once(project => new PropertyPlaces(Path.Combine(root, project), root));
        var model = RepositoryModel.Of(manifests, registry?.Value, path => profiles[path].Value, new EvaluationContext
        {
            AsOf = sources.AsOf,
            Exists = path => RepositoryPath.Exists(root, path),
            PlaceOfReference = (project, used, assembly) => places(project).FindReference(used, assembly),
            PlaceOfItem = (project, item, include) => places(project).FindItem(item, include),
            EarlierStages = history.Stages,
            EarlierBaseline = sources.EarlierBaseline?.Size ?? history.Baseline,
            EarlierBaselineSince = sources.EarlierBaseline?.Since ?? history.Path,
            EarlierCatalog = history.Path,
            CodeOwners = CodeOwnersFiles.Read(root),
            IsCompiled = sources.IsCompiled || sources.ManifestFiles.All(File.Exists),
            // Only who knows which projects there are can tell; one that is unreached or unread may hold what seems to be missing.
            IsWholeRepository = sources.ProjectFiles.Count > 0 && unreached.Count == 0 && read.All(result => result.Value is not null) && profiles.Values.All(profile => profile.Value is not null),
        }, baselines.Values.Select(one => one.Value).OfType<Baseline>().SelectMany(one => BaselineFiles.AtHome(one, ProfileBeside(one.Path))));
        var catalog = CatalogBuilder.Build(model);
        return new RepositoryCatalog(history)
        {
            RepositoryModel = model,
            Catalog = catalog,
            Utf8 = CatalogWriter.WriteUtf8(catalog),
            Findings = CatalogRules.Check(model, registry, [.. profiles.Select(profile => ofProjects.Contains(profile.Key) ? WithHidden(root, profile.Key, profile.Value) : profile.Value)], sources.Mode,
            [
                .. read.SelectMany(result => result.Findings), .. unreached, .. sources.Others, .. history.Findings,
                .. BaselineFiles.Unread(root, manifests.Select(manifest => manifest.Project), baselines.Keys),
            ], baselines.Values.SelectMany(one => one.Findings)),
            Unreached = unreached,
        };

        ServiceProfile? ProfileBeside(string baseline) => profiles.TryGetValue(baseline.Remove(baseline.Length - Baseline.FileName.Length) + ProfileFiles.Name, out var profile) ? profile.Value : null;
    }

    /// <summary>Remembers the stages with which this catalog was compared, if the comparison found a fault; to be called when the catalog has been written.</summary>
    /// <exception cref="IOException">The file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The file or its folder may not be written.</exception>
    public void KeepStages() => _history.Keep(Utf8, Findings.Any(one => one.Finding.Rule == LifecycleRules.IllegalTransition || one.Finding.Rule == AdoptionRules.BaselineGrew));

    /// <summary>The findings as a SARIF report.</summary>
    /// <param name="findings">Those to report, such as <see cref="Findings"/>.</param>
    /// <param name="sources">From what the catalog was made.</param>
    /// <param name="project">The file, relative to the repository root, for findings without a place.</param>
    public static SarifReport Report(IReadOnlyList<CatalogFinding> findings, CatalogSources sources, string project) => new()
    {
        Findings = [.. findings.Where(one => one.Exemption is null).Select(one => one.Finding)],
        Suppressed = [.. findings.Where(one => one.Exemption is not null).Select(one => new SuppressedFinding(one.Finding, one.Exemption!))],
        Mode = sources.Mode,
        AsOf = sources.AsOf,
        Project = project,
    };

    /// <summary>The profile with what its projects have said about those above it.</summary>
    private static ReadResult<ServiceProfile> WithHidden(string root, string path, ReadResult<ServiceProfile> profile)
    {
        var above = ProfileFiles.Above(Path.GetDirectoryName(Path.Combine(root, path))!, root);
        // A profile that the project names itself hides none.
        return above is [var nearest, ..] && RepositoryPath.Relative(root, nearest) == path
            ? profile with { Findings = [.. profile.Findings, .. ProfileReader.Hidden(above, root)] }
            : profile;
    }

    /// <summary>Files are read for the sake of a message only, and then once.</summary>
    private static Func<string, PropertyPlaces> Once(Func<string, PropertyPlaces> read)
    {
        var known = new Dictionary<string, PropertyPlaces>(StringComparer.Ordinal);
        return project => known.TryGetValue(project, out var places) ? places : known[project] = read(project);
    }
}

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

    /// <summary>
    /// The entries of baselines that no longer occur (OWN9001); they are among the findings too, unless the rule is off, when none is
    /// known.
    /// </summary>
    public IEnumerable<BaselineEntry> StaleEntries => Findings
        .Where(found => found.Finding.Rule == AdoptionRules.StaleEntry)
        .SelectMany(found => RepositoryModel.Baseline.Entries.Where(entry => entry.Place == found.Finding.Place));

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
        var baselines = BaselineFiles.Of(root, profiles.Keys.Select(path => Path.Combine(root, path)))
            .Select(file => BaselineReader.Read(file, root))
            .ToDictionary(read => read.Path, read => BaselineFiles.Checked(read, ProfileBeside(read.Path)), StringComparer.Ordinal);
        var accepted = baselines.Values.Select(read => read.Value).OfType<Baseline>()
            .SelectMany(baseline => BaselineFiles.CountedEntries(baseline, ProfileBeside(baseline.Path)));
        var unreached = PackageCoverage.Find(root, sources.ProjectFiles, sources.ReachedProjects, sources.BuildHint);
        var history = StageHistory.Read(sources.PreviousCatalogFile, sources.CatalogFile, sources.StagesFile, root);
        var places = Once(project => new PropertyPlaces(Path.Combine(root, project), root));
        // Only who knows which projects there are can tell; one that is unreached or unread may hold what seems to be missing.
        var isWhole = sources.ProjectFiles.Count > 0 && unreached.Count == 0
            && read.All(result => result.Value is not null) && profiles.Values.All(profile => profile.Value is not null);
        var context = new EvaluationContext
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
            IsWholeRepository = isWhole,
        };
        var model = RepositoryModel.Of(manifests, registry?.Value, path => profiles[path].Value, context, accepted);
        var catalog = CatalogBuilder.Build(model);
        Finding[] others =
        [
            .. read.SelectMany(result => result.Findings), .. unreached, .. sources.Others, .. history.Findings,
            .. BaselineFiles.Unread(root, manifests.Select(manifest => manifest.Project), baselines.Keys),
        ];
        ReadResult<ServiceProfile>[] readProfiles =
        [
            .. profiles.Select(profile => ofProjects.Contains(profile.Key) ? WithHidden(root, profile.Key, profile.Value) : profile.Value),
        ];
        var ofBaselines = baselines.Values.SelectMany(baseline => baseline.Findings);
        return new RepositoryCatalog(history)
        {
            RepositoryModel = model,
            Catalog = catalog,
            Utf8 = CatalogWriter.WriteUtf8(catalog),
            Findings = CatalogRules.Check(model, registry, readProfiles, sources.Mode, others, ofBaselines),
            Unreached = unreached,
        };

        ServiceProfile? ProfileBeside(string baseline)
        {
            var folder = baseline.Remove(baseline.Length - Baseline.FileName.Length);
            return profiles.TryGetValue(folder + ProfileFiles.Name, out var profile) ? profile.Value : null;
        }
    }

    /// <summary>
    /// Remembers the stages with which this catalog was compared, if the comparison found a fault; to be called when the catalog has been
    /// written.
    /// </summary>
    /// <exception cref="IOException">The file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The file or its folder may not be written.</exception>
    public void KeepStages()
    {
        Rule[] aboutHistory = [LifecycleRules.IllegalTransition, AdoptionRules.BaselineGrew];
        _history.Keep(Utf8, Findings.Any(found => aboutHistory.Contains(found.Finding.Rule)));
    }

    /// <summary>The findings as a SARIF report.</summary>
    /// <param name="findings">Those to report, such as <see cref="Findings"/>.</param>
    /// <param name="sources">From what the catalog was made.</param>
    /// <param name="project">The file, relative to the repository root, for findings without a place.</param>
    public static SarifReport Report(IReadOnlyList<CatalogFinding> findings, CatalogSources sources, string project) => new()
    {
        Findings = [.. findings.Where(found => found.Exemption is null).Select(found => found.Finding)],
        Suppressed =
        [
            .. findings.Where(found => found.Exemption is not null).Select(found => new SuppressedFinding(found.Finding, found.Exemption!)),
        ],
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

using OwnershipAnalyzers.Baselines;
using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Manifests;
using OwnershipAnalyzers.Profiles;
using OwnershipAnalyzers.Reading;
using OwnershipAnalyzers.Registries;
using OwnershipAnalyzers.Rules;

namespace OwnershipAnalyzers.Evaluation;

/// <summary>Where everything is that a catalog is made from. All paths are absolute.</summary>
public sealed record CatalogSources
{
    /// <summary>The repository root; all paths in the catalog and in findings are relative to it.</summary>
    public required string Root { get; init; }

    /// <summary>The registry; empty when there is none.</summary>
    public string RegistryFile { get; init; } = "";

    /// <summary>
    /// The manifests of the projects that were built. One that does not exist is of a project that compiles nothing or takes no part.
    /// </summary>
    public required IReadOnlyList<string> ManifestFiles { get; init; }

    /// <summary>Facts of assemblies that have no manifest file.</summary>
    public IReadOnlyList<Manifest> OtherManifests { get; init; } = [];

    /// <summary>The project files that must be reached; empty when nobody knows them all.</summary>
    public IReadOnlyList<string> ProjectFiles { get; init; } = [];

    /// <summary>The project files that took part in the build.</summary>
    public IReadOnlyList<string> ReachedProjects { get; init; } = [];

    /// <summary>What to do about a project that could have taken part and did not; empty for adding it to the catalog project.</summary>
    public string BuildHint { get; init; } = "";

    /// <summary>The catalog that may be about to be replaced; it need not exist.</summary>
    public required string CatalogFile { get; init; }

    /// <summary>The catalog with which stages are compared; empty for <see cref="CatalogFile"/>.</summary>
    public string PreviousCatalogFile { get; init; } = "";

    /// <summary>
    /// How much the baselines held at an earlier time, and how a message names that time; null to take it from the earlier catalog.
    /// </summary>
    public (BaselineSize Size, string Since)? EarlierBaseline { get; init; }

    /// <summary>The file that remembers stages from one build to the next; empty for none.</summary>
    public string StagesFile { get; init; } = "";

    /// <summary>The preset, for everything that has none of its own.</summary>
    public AnalysisMode Mode { get; init; }

    /// <summary>The day against which dates are judged.</summary>
    public required DateTime AsOf { get; init; }

    /// <summary>Findings made elsewhere.</summary>
    public IReadOnlyList<Finding> Others { get; init; } = [];

    /// <summary>
    /// Whether all projects are known to be compiled as their sources are now; when not, a manifest that is missing may be one of code
    /// that was not.
    /// </summary>
    public bool IsCompiled { get; init; }

    /// <summary>Reads the registry; a build does so once for all projects.</summary>
    public Func<string, string, ReadResult<Registry>> ReadRegistry { get; init; } = RegistryReader.Read;

    /// <summary>Reads a profile; a build does so once for all projects.</summary>
    public Func<string, string, ReadResult<ServiceProfile>> ReadProfile { get; init; } = ProfileReader.Read;
}

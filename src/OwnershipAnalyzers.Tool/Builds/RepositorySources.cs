using OwnershipAnalyzers.BuildFiles;
using OwnershipAnalyzers.Catalogs;
using OwnershipAnalyzers.Evaluation;
using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Tool.Repositories;

namespace OwnershipAnalyzers.Tool.Builds;

/// <summary>Finds in a repository what the build of its catalog would be given.</summary>
internal static class RepositorySources
{
    /// <summary>The catalog project; null when there is none.</summary>
    // It is nearly always near the root, and walking through a large repository takes longer than all the rest.
    public static CatalogProject? CatalogProjectOf(string root) =>
        NearCatalogProjectOf(root) ?? CatalogProject.Find(root, FileWalk.Files(root, FileWalk.IsGenerated));

    /// <summary>The catalog project, if it is in the repository root or a folder there.</summary>
    public static CatalogProject? NearCatalogProjectOf(string root)
    {
        var files = FileWalk.Files(root, folder => folder.Contains('/', StringComparison.Ordinal) || FileWalk.IsGenerated(folder));
        return CatalogProject.Find(root, files);
    }

    /// <summary>Manifests, projects, registry and preset of a repository.</summary>
    /// <param name="root">Absolute path of the repository root.</param>
    /// <param name="catalog">The catalog project; null when there is none.</param>
    /// <param name="asOf">The day against which dates are judged.</param>
    /// <param name="build">How to build, as a user of the command does it; the sentence goes on with why that may not help.</param>
    /// <exception cref="ToolException">Nothing was built yet, so that nothing is known.</exception>
    public static CatalogSources Of(
        string root, CatalogProject? catalog, DateTime asOf, string build = "Run 'dotnet build' first; if that changes nothing,") =>
        Find(root, catalog, asOf, out var projects) ?? throw new ToolException(WhyNothingIsKnown(root, projects, build));

    /// <summary>As <see cref="Of"/>; null when nothing was built yet.</summary>
    /// <param name="root">Absolute path of the repository root.</param>
    /// <param name="catalog">The catalog project; null when there is none.</param>
    /// <param name="asOf">The day against which dates are judged.</param>
    /// <param name="count">How many projects there are.</param>
    public static CatalogSources? Find(string root, CatalogProject? catalog, DateTime asOf, out int count)
    {
        // The same projects that the catalog project looks for.
        var projects = FileWalk.Files(root, FileWalk.IsGenerated).Where(FoundProject.IsProjectFile)
            .Where(file => catalog?.Excluded.Any(glob => glob.Matches(file)) != true).ToList();
        var built = BuiltProjects.Find(root, projects);
        count = projects.Count;
        if (built.Manifests.Count == 0)
            return null;
        return From(root, catalog, asOf, built.Manifests) with
        {
            ProjectFiles = [.. projects.Where(project => !IsSwitchedOff(project, root)).Select(project => Path.Combine(root, project))],
            ReachedProjects = built.Projects,
            BuildHint = "Build it, or run 'dotnet ownership check --build'.",
        };
    }

    /// <summary>The same for manifests from wherever; nobody knows then which projects there should be.</summary>
    /// <param name="root">Absolute path of the repository root.</param>
    /// <param name="catalog">The catalog project; null when there is none.</param>
    /// <param name="asOf">The day against which dates are judged.</param>
    /// <param name="manifests">Absolute paths of the manifests.</param>
    public static CatalogSources From(string root, CatalogProject? catalog, DateTime asOf, IReadOnlyList<string> manifests)
    {
        var registry = Path.Combine(root, RepositoryRoot.RegistryName);
        return new CatalogSources
        {
            Root = root,
            RegistryFile = File.Exists(registry) ? registry : "",
            ManifestFiles = manifests,
            CatalogFile = catalog?.CatalogFile ?? Path.Combine(root, CatalogWriter.FileName),
            StagesFile = catalog?.StagesFile() ?? "",
            Mode = ModeOf(root, catalog),
            AsOf = asOf,
        };
    }

    /// <summary>Who switched it off has no manifest on purpose.</summary>
    private static bool IsSwitchedOff(string project, string root) =>
        new PropertyPlaces(Path.Combine(root, project), root).Find("OwnershipEnabled", "false").Line > 0;

    private static string WhyNothingIsKnown(string root, int projects, string build)
    {
        if (projects == 0)
            return $"There is no project in {root}. Give a folder of the repository.";
        const string Registry = RepositoryRoot.RegistryName;
        if (BuiltProjects.OtherRoot(root) is { } other)
        {
            return $"Builds take {other} for the root of the repository, and not {root}, "
                + $"so nothing is known about what lies in the latter. Move {Registry} from the one to the other, "
                + $"or set OwnershipRoot and OwnershipRegistryFile in a Directory.Build.props in {root}; then build.";
        }

        return $"No manifest (obj/**/*.ownership.json) is below {root}, so nothing is known about its {Plain.Count(projects, "project")}. "
            + $"{build} the package OwnershipAnalyzers reaches no project or there is no {Registry}: 'dotnet ownership init' sets both up.";
    }

    /// <summary>The preset of the catalog, as the catalog project would see it if it is set in plain text.</summary>
    private static AnalysisMode ModeOf(string root, CatalogProject? catalog)
    {
        var places = new PropertyPlaces(Path.Combine(root, catalog?.Path ?? "none.proj"), root);
        return AnalysisModes.Names.Where(name => places.Find("OwnershipAnalysisMode", name).Line > 0)
            .Select(AnalysisModes.Parse).Append(AnalysisMode.Default).First();
    }
}

using OwnershipAnalyzers.BuildFiles;
using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Files;
using OwnershipAnalyzers.Rules;

namespace OwnershipAnalyzers.Joining;

/// <summary>Finds projects that look compliant only because nobody looked at them.</summary>
public static class PackageCoverage
{
    /// <summary>The project files that nobody looked at (OWN0009), each with the reason and the edit that helps, sorted by path.</summary>
    /// <param name="root">Absolute path of the repository root.</param>
    /// <param name="projects">The project files of the repository, absolute.</param>
    /// <param name="reachedProjects">Those that took part in the build, absolute.</param>
    /// <param name="buildHint">
    /// What to do about a project that the package reaches all the same; empty for adding it to the catalog project.
    /// </param>
    public static IReadOnlyList<Finding> Find(
        string root, IEnumerable<string> projects, IEnumerable<string> reachedProjects, string buildHint = "")
    {
        var reached = new HashSet<string>(reachedProjects.Select(RelativePath), RepositoryPath.Comparer);
        var causes = new CutOffCause(RepositoryPath.Normalise(root), buildHint);
        return
        [
            .. projects.Select(RelativePath)
                .Where(project => !reached.Contains(project))
                .OrderBy(project => project, StringComparer.Ordinal)
                .Select(project => new Finding(ConfigurationRules.UnreachedProject, new FilePlace(project), causes.Of(project))),
        ];

        string RelativePath(string project) => RepositoryPath.Relative(root, project);
    }
}

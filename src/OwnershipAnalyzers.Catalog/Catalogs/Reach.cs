using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Files;
using OwnershipAnalyzers.Reaching;
using OwnershipAnalyzers.Rules;

namespace OwnershipAnalyzers.Catalogs;

/// <summary>Finds projects that look compliant only because nobody looked at them.</summary>
public static class Reach
{
    /// <summary>The project files of a repository that produced no manifest (OWN0009), each with the reason and the edit that helps, sorted by path.</summary>
    /// <param name="root">Absolute path of the repository root.</param>
    /// <param name="reachedProjects">Project files with a manifest, absolute or relative to the root.</param>
    /// <param name="excludeGlobs">Patterns of project files that are none of this, such as templates; relative to the root.</param>
    public static IReadOnlyList<Finding> Find(string root, IEnumerable<string> reachedProjects, IReadOnlyList<string> excludeGlobs)
    {
        var reached = new HashSet<string>(reachedProjects.Select(RelativePath), RepositoryPath.Comparer);
        var globs = excludeGlobs.Select(pattern => new Glob(pattern)).ToList();
        var causes = new ReachCause(RepositoryPath.Normalise(root));
        return
        [
            .. ProjectFiles.Below(root).Select(RelativePath)
                .Where(project => !reached.Contains(project) && !globs.Exists(glob => glob.Matches(project)))
                .OrderBy(project => project, StringComparer.Ordinal)
                .Select(project => new Finding(RuleBook.UnreachedProject, new FilePlace(project), causes.Of(project))),
        ];

        string RelativePath(string project) => RepositoryPath.Relative(root, Path.Combine(root, project));
    }
}

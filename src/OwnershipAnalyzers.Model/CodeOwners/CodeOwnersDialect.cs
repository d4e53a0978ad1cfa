namespace OwnershipAnalyzers.CodeOwners;

/// <summary>Who reads a CODEOWNERS file. The two agree on little more than its name.</summary>
public enum CodeOwnersDialect
{
    /// <summary>
    /// The last line that matches a path has all of it. Patterns are those of gitignore without <c>!</c> and <c>[ ]</c>. A line that is not
    /// understood is skipped.
    /// </summary>
    GitHub,

    /// <summary>
    /// The last line that matches in each section counts, so owners of several sections add up. Patterns are those of <c>fnmatch</c>, and
    /// lines with <c>!</c> exclude. An owner that is not understood is ignored, and the rest of its line counts.
    /// </summary>
    GitLab,
}

using OwnershipAnalyzers.Baselines;
using OwnershipAnalyzers.CodeOwners;
using OwnershipAnalyzers.Facts;

namespace OwnershipAnalyzers.Joining;

/// <summary>What rules need to know besides the sources. Given from outside, because a catalog must not depend on the machine.</summary>
public sealed record EvaluationContext
{
    /// <summary>The day for which rules about dates are checked.</summary>
    public DateTime AsOf { get; init; } = DateTime.MaxValue.Date;

    /// <summary>
    /// Whether a file or folder exists, by its path relative to the repository root; null for a path that leaves the repository.
    /// </summary>
    public Func<string, bool?> Exists { get; init; } = static _ => true;

    /// <summary>
    /// Where a project refers to an assembly: by the project of that assembly, which is empty if it was not built here, or by its name. The
    /// project as a whole if that is not known.
    /// </summary>
    public Func<string, string, string, FilePlace> PlaceOfReference { get; init; } = static (project, _, _) => new FilePlace(project);

    /// <summary>
    /// Where a project includes an item, by the kind of the item and its text; the project as a whole if that is not known.
    /// </summary>
    public Func<string, string, string, FilePlace> PlaceOfItem { get; init; } = static (project, _, _) => new FilePlace(project);

    /// <summary>The stages of the services in an earlier catalog, in lower case, by service; empty when there is none.</summary>
    public IReadOnlyDictionary<string, string> EarlierStages { get; init; } = new Dictionary<string, string>();

    /// <summary>How much the baselines held earlier; null when nobody says.</summary>
    public BaselineSize? EarlierBaseline { get; init; }

    /// <summary>The catalog or the revision that says so, as a message names it.</summary>
    public string EarlierBaselineSince { get; init; } = "the earlier catalog";

    /// <summary>The earlier catalog as a message names it.</summary>
    public string EarlierCatalog { get; init; } = "the earlier catalog";

    /// <summary>Whether all projects were compiled as their sources are now, so that nothing occurs but what is found.</summary>
    public bool IsCompiled { get; init; }

    /// <summary>The CODEOWNERS file of the repository, or null when there is none.</summary>
    public CodeOwnersFile? CodeOwners { get; init; }

    /// <summary>Whether the catalog is one of a whole repository, so that what is missing in it does not exist here.</summary>
    public bool IsWholeRepository { get; init; }
}

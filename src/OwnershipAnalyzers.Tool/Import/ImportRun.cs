using OwnershipAnalyzers.Files;
using OwnershipAnalyzers.Tool.Editing;
using OwnershipAnalyzers.Tool.Repositories;

namespace OwnershipAnalyzers.Tool.Import;

/// <summary>One run of <c>import</c>.</summary>
/// <param name="console">Where it speaks.</param>
/// <param name="path">A path in the repository.</param>
/// <param name="isDryRun">Whether to show instead of to write.</param>
internal sealed class ImportRun(ToolConsole console, string path, bool isDryRun)
{
    private const string NoCatalog = "There is no catalog, so what code declares is not known here. "
        + "Build the catalog first, and a contradiction with code shows.";

    /// <summary>One of <see cref="ImportSource.Names"/>.</summary>
    public required string Source { get; init; }

    /// <summary>The file.</summary>
    public required string File { get; init; }

    /// <summary>A folder for the profiles of services that are not known yet; null when there is none.</summary>
    public string? NewProfiles { get; init; }

    /// <exception cref="ToolException">The file cannot be read, or nothing can be added to the repository.</exception>
    public int Execute()
    {
        var root = RepositoryRoot.Find(path);
        if (NewProfiles is not null && !RepositoryPath.IsInside(Folder(NewProfiles)))
            throw new ToolException($"'{NewProfiles}' is no folder inside the repository. Give one relative to {root}, such as services.");
        var known = KnownServices.Read(root);
        var (entities, remarks) = ImportSource.Read(Source, File, known);
        var plan = ImportPlan.Of(new ImportedNames(entities, known), known, NewProfiles is null ? null : Folder(NewProfiles));
        string[] gaps = known.HasCatalog ? [] : [NoCatalog];
        console.WriteList("Contradictions, left as they are here:", plan.Contradictions);
        console.WriteList("To look at:", [.. remarks, .. plan.Remarks, .. gaps]);
        new EditRun(console, root, isDryRun).Finish(
            plan.Edits, "There is nothing to write.", "Next: read what was written, then 'dotnet ownership check --build'.");
        return ExitCode.Fine;
    }

    private static string Folder(string typed) => typed.Replace('\\', '/').TrimEnd('/');
}

using OwnershipAnalyzers.Catalogs;
using OwnershipAnalyzers.Evaluation;
using OwnershipAnalyzers.Files;
using OwnershipAnalyzers.Tool.Builds;
using OwnershipAnalyzers.Tool.Repositories;

namespace OwnershipAnalyzers.Tool.Catalogs;

/// <summary>A catalog that was read, and where it comes from.</summary>
/// <param name="Catalog">The catalog.</param>
/// <param name="Name">What people call it: a file, or a revision.</param>
/// <param name="Root">Absolute path of the repository that it is about; null when that is not on this machine.</param>
internal sealed record CatalogInput(Catalog Catalog, string Name, string? Root)
{
    /// <summary>Reads what somebody typed: a file, a folder of a repository, a git revision, or nothing.</summary>
    /// <param name="text">What was typed.</param>
    /// <param name="here">A folder of the repository for which nothing, or a revision, stands.</param>
    /// <exception cref="ToolException">There is no such thing, or it is no catalog.</exception>
    public static CatalogInput Open(string? text, string here = ".") => Refused(() =>
        text is null ? OfRepository(here)
        : File.Exists(text) ? OfFile(text)
        : Directory.Exists(text) ? OfRepository(text)
        : OfRevision(text, here));

    /// <summary>Whether the folder is in a repository with a registry, and with a catalog that a build has written.</summary>
    public static bool IsAtHand(string here = ".")
    {
        var root = RepositoryRoot.Find(here);
        return File.Exists(Path.Combine(root, RepositoryRoot.RegistryName)) && File.Exists(CatalogFileOf(root));
    }

    /// <summary>Reads of a file only what a question is about; the catalog holds nothing else.</summary>
    /// <param name="text">As for <see cref="Open"/>.</param>
    /// <param name="question">The question.</param>
    /// <returns>Null when there is no such file, or it has to be read as a whole.</returns>
    public static CatalogInput? OpenExcerpt(string? text, CatalogQuestion question)
    {
        var file = text ?? CatalogFileOf(RepositoryRoot.Find("."));
        if (!File.Exists(file) || CatalogReader.ReadBytes(file, out _) is not { } utf8)
            return null;
        return CatalogExcerpt.Read(utf8, question) is { } excerpt ? new CatalogInput(excerpt, file, null) : null;
    }

    private static CatalogInput OfFile(string file)
    {
        var full = RepositoryPath.Normalise(file);
        var root = RepositoryRoot.Find(full);
        // A file that was downloaded says nothing about the folder it lies in.
        return new CatalogInput(CatalogReader.ReadFile(full), file, CatalogFileOf(root) == full ? root : null);
    }

    /// <summary>The file that the build wrote; without one, what it would write, from the manifests of the last build.</summary>
    private static CatalogInput OfRepository(string path)
    {
        var root = RepositoryRoot.Find(path);
        var file = CatalogFileOf(root);
        if (File.Exists(file))
            return new CatalogInput(CatalogReader.ReadFile(file), RepositoryPath.Relative(root, file), root);
        var sources = RepositorySources.Of(root, RepositorySources.CatalogProjectOf(root), DateTime.UtcNow.Date);
        return new CatalogInput(RepositoryCatalog.Read(sources).Catalog, "the manifests of the last build", root);
    }

    /// <summary><c>main</c> is the catalog of this repository as it is there; <c>main:some/file.json</c> names another file.</summary>
    private static CatalogInput OfRevision(string text, string here)
    {
        var root = RepositoryRoot.Find(here);
        var parts = text.Split(':', 2);
        var revision = parts[0];
        var file = parts is [_, { Length: > 0 } named] ? named : RepositoryPath.Relative(root, CatalogFileOf(root));
        var git = new Git(root);
        if (!git.Has(revision))
        {
            throw new ToolException($"'{text}' is neither a file nor a folder, and no git revision of {root} either. "
                + $"Give the path of a catalog, or a branch, tag or commit that 'git log {text}' knows; "
                + "a build agent may have to fetch it first.");
        }

        var bytes = git.Show(revision, file) ?? throw new ToolException($"Revision '{revision}' has no file {file}. "
            + $"Only a catalog that is checked in can be read from a revision; for another file write '{revision}:PATH'.");
        return new CatalogInput(CatalogReader.Read(bytes, $"{revision}:{file}"), text, root);
    }

    /// <summary>Absolute path of the file that the build of a repository writes.</summary>
    public static string CatalogFileOf(string root)
    {
        var ofSolution = Path.Combine(root, CatalogWriter.FileName);
        // Looking into all folders of a large repository takes longer than any answer, so the file near the root comes first.
        var near = RepositorySources.NearCatalogProjectOf(root);
        if (near is not null || File.Exists(ofSolution))
            return near?.CatalogFile ?? ofSolution;
        return RepositorySources.CatalogProjectOf(root)?.CatalogFile ?? ofSolution;
    }

    private static CatalogInput Refused(Func<CatalogInput> open)
    {
        try
        {
            return open();
        }
        catch (CatalogFormatException exception)
        {
            throw new ToolException(exception.Message);
        }
    }
}

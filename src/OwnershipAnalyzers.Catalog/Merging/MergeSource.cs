using OwnershipAnalyzers.Catalogs;
using OwnershipAnalyzers.Files;
using OwnershipAnalyzers.Joining;

namespace OwnershipAnalyzers.Merging;

/// <summary>One of the catalogs that are merged.</summary>
public sealed class MergeSource
{
    private readonly Dictionary<(string, string, string), CatalogConflict> _conflicts;

    private MergeSource(string name, Catalog catalog)
    {
        Name = name;
        Catalog = catalog;
        _conflicts = (catalog.Conflicts ?? []).GroupBy(conflict => (conflict.In, conflict.Id, conflict.Key))
            .ToDictionary(same => same.Key, same => same.First());
    }

    /// <summary>What messages call it.</summary>
    public string Name { get; }

    /// <summary>The catalog, of named repositories.</summary>
    public Catalog Catalog { get; }

    /// <summary>The catalog of one repository, as the build writes it, or one that was merged already.</summary>
    /// <param name="repository">The name of the repository; one that was merged already has its names.</param>
    /// <param name="catalog">The catalog.</param>
    /// <param name="name">What messages call it; the name of the repository when it is not given.</param>
    public static MergeSource Of(string repository, Catalog catalog, string? name = null) =>
        new(name ?? repository, catalog.Repositories is not null ? catalog : Named(repository, catalog));

    /// <summary>What is wrong with a name for a repository; null when nothing is.</summary>
    public static string? Problem(string repository) =>
        repository.Length > 0 && repository.All(c => IsLetterOrDigit(c) || IsJoint(c)) && !IsJoint(repository[0])
            ? null
            : "the name of a repository has letters, digits, '.', '-' and '_', and begins with a letter or digit";

    private static bool IsLetterOrDigit(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9');

    private static bool IsJoint(char c) => c is '.' or '-' or '_';

    /// <summary>A contradiction that an earlier merge found; null when there is none.</summary>
    internal CatalogConflict? Conflict(string @in, string id, string key) =>
        _conflicts.TryGetValue((@in, id, key), out var conflict) ? conflict : null;

    private static Catalog Named(string repository, Catalog catalog)
    {
        var digest = Digest.Of(CatalogWriter.WriteUtf8(catalog));
        return catalog with
        {
            Repositories =
            [
                new CatalogRepository { Name = repository, Digest = digest, Policy = catalog.Policy, Coverage = catalog.Coverage },
            ],
            Policy = null,
            Services = [.. catalog.Services.Select(InRepository)],
            Assemblies = [.. catalog.Assemblies.Select(assembly => assembly with { Project = Path(assembly.Project) })],
        };

        // A path that is empty says that there is none.
        string Path(string path) => path.Length == 0 ? path : $"{repository}/{path}";

        IReadOnlyList<string> Paths(IEnumerable<string> paths) => AssemblyMerge.Sorted(paths.Select(Path));

        CatalogService InRepository(CatalogService service) => service with
        {
            Projects = Paths(service.Projects),
            DeclaredIn = new SortedDictionary<string, IReadOnlyList<string>>(
                service.DeclaredIn.ToDictionary(fact => fact.Key, fact => Paths(fact.Value)), StringComparer.Ordinal),
            Logical = [.. service.Logical.Select(part => part with { Folders = Paths(part.Folders) })],
            ProfilePath = service.ProfilePath is { } path ? Path(path) : null,
        };
    }
}

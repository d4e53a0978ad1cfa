using OwnershipAnalyzers.Catalogs;
using OwnershipAnalyzers.Files;

namespace OwnershipAnalyzers.Tool.Who;

/// <summary>A folder of the catalog in which a file may be.</summary>
/// <param name="Folder">The folder, relative to the repository root.</param>
/// <param name="Assembly">The assembly whose project is there, or in which it is a logical service; null for the folder of a profile.</param>
/// <param name="Service">The service whose the folder is; null when that is a matter of the assembly.</param>
internal sealed record FolderPlace(string Folder, CatalogAssembly? Assembly, string? Service)
{
    /// <summary>Whether the path holds the folder as the catalog writes it, not only its end.</summary>
    public bool IsWhole { get; init; }

    /// <summary>Why it is found, for people.</summary>
    public string Reason => Folder.Length == 0 ? "the root folder" : $"folder {Folder}";
}

/// <summary>In which folders of the catalog files are, also by the paths that other machines have given them.</summary>
internal sealed class FolderPlaces(Catalog catalog)
{
    /// <summary>The innermost folders around a file; for a folder around projects, those below it.</summary>
    /// <param name="path">The path, absolute or relative, with either kind of slashes.</param>
    public IReadOnlyList<FolderPlace> Find(string path)
    {
        var wanted = Plain(path);
        if (wanted.Length == 0)
            return [];
        // Where a drive or a root stands in front, the root of the repository may be anywhere.
        var isRooted = path.Replace('\\', '/') is ['/', ..] or [_, ':', ..];
        var slashed = $"/{wanted}/";
        var places = Places().ToList();
        return Best(places.Where(place => (place.Folder.Length == 0 && !isRooted) || IndexOf(slashed, place.Folder) == 0))
            ?? Best(places.Where(place => place.Folder.Length > 0 && IndexOf(slashed, place.Folder) > 0))
            ?? Below(places.Where(place => !isRooted && IndexOf($"/{place.Folder}/", wanted) == 0))
            ?? Partly(places, slashed);
    }

    /// <summary>The folder of a file relative to the root; empty for the root.</summary>
    internal static string FolderOf(string path) => path.LastIndexOf('/') is > 0 and var end ? path.Substring(0, end) : "";

    private IEnumerable<FolderPlace> Places()
    {
        foreach (var service in catalog.Services)
        {
            foreach (var part in service.Logical)
            {
                foreach (var folder in part.Folders)
                    yield return new FolderPlace(folder, catalog.Assemblies.FirstOrDefault(assembly => assembly.Name == part.Assembly), service.Id);
            }
        }

        foreach (var assembly in catalog.Assemblies.Where(assembly => assembly.Project.Length > 0))
            yield return new FolderPlace(FolderOf(assembly.Project), assembly, null);
        foreach (var service in catalog.Services.Where(service => service.ProfilePath is not null))
            yield return new FolderPlace(FolderOf(service.ProfilePath!), null, service.Id);
    }

    /// <summary>Those with the longest path. A folder that is a logical service is first, then that of a project.</summary>
    private static List<FolderPlace>? Best(IEnumerable<FolderPlace> found)
    {
        var places = found.ToList();
        if (places.Count == 0)
            return null;
        var longest = places.Max(place => place.Folder.Length);
        places.RemoveAll(place => place.Folder.Length < longest);
        var kind = Kind(places[0]);
        return [.. places.Where(place => Kind(place) == kind).Select(place => place with { IsWhole = true })];

        static int Kind(FolderPlace place) => place switch { { Assembly: not null, Service: not null } => 0, { Assembly: not null } => 1, _ => 2 };
    }

    private static List<FolderPlace>? Below(IEnumerable<FolderPlace> found) => found.Select(place => place with { IsWhole = true }).ToList() is [_, ..] places ? places : null;

    /// <summary>Builds may write paths from another folder on than the root: /_/Acme.Shop/Cart.cs for src/Acme.Shop/Cart.cs.</summary>
    private static List<FolderPlace> Partly(List<FolderPlace> places, string slashed)
    {
        var best = 0;
        var found = new List<FolderPlace>();
        foreach (var place in places.Where(place => place is { Assembly: not null, Folder.Length: > 0 }))
        {
            var tail = place.Folder.Substring(FolderOf(place.Folder).Length).TrimStart('/');
            while (tail.Length < place.Folder.Length && IndexOf(slashed, Longer(tail)) >= 0)
                tail = Longer(tail);
            if (IndexOf(slashed, tail) < 0 || tail.Length < best)
                continue;
            if (tail.Length > best)
                found.Clear();
            best = tail.Length;
            found.Add(place);

            string Longer(string end) => place.Folder.Substring(FolderOf(place.Folder.Substring(0, place.Folder.Length - end.Length - 1)).Length).TrimStart('/');
        }

        return found;
    }

    private static int IndexOf(string slashed, string folder) => slashed.IndexOf($"/{folder}/", StringComparison.OrdinalIgnoreCase);

    private static string Plain(string path) => RepositoryPath.Join("x", path.Replace('\\', '/').TrimStart('/')).TrimEnd('/');
}

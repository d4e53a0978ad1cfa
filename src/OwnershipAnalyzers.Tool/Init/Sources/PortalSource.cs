using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Tool.Portals;
using OwnershipAnalyzers.Tool.Repositories;

namespace OwnershipAnalyzers.Tool.Init.Sources;

/// <summary>The files that the repository keeps for one service portal. Each speaks for its folder, until one further down does.</summary>
internal sealed class PortalSource : IOwnerSource
{
    private readonly Dictionary<string, List<OwnerClaim>> _byFolder = new(StringComparer.Ordinal);

    private readonly List<string> _files;

    private PortalSource(string name, IEnumerable<string> files)
    {
        Name = name;
        _files = [.. files];
    }

    public string Name { get; }

    public bool IsDeclaration => false;

    public string Summary
    {
        get
        {
            var files = string.Join(", ", _files.Take(3)) + (_files.Count > 3 ? ", ..." : "");
            return $"{Plain.Count(_files.Count, "file")} ({files}), {Plain.Count(Teams.Count, "team")}";
        }
    }

    public IReadOnlyList<FoundTeam> Teams { get; private set; } = [];

    public IReadOnlyList<string> Remarks { get; private set; } = [];

    public IReadOnlyList<OwnerClaim> ClaimsOn(string project)
    {
        for (var folder = RelativePath.FolderOf(project); ; folder = RelativePath.FolderOf(folder))
        {
            if (_byFolder.TryGetValue(folder, out var claims))
                return claims;
            if (folder.Length == 0)
                return [];
        }
    }

    /// <summary>The portals for which there are files.</summary>
    public static IReadOnlyList<PortalSource> ReadAll(string root, IEnumerable<string> files)
    {
        var portals = files.GroupBy(EntityFile.Portal, StringComparer.Ordinal).Where(portal => portal.Key is not null);
        return [.. portals.OrderBy(portal => portal.Key, StringComparer.Ordinal).Select(portal => Read(root, portal.Key!, portal))];
    }

    private static PortalSource Read(string root, string portal, IEnumerable<string> files)
    {
        var source = new PortalSource(portal, files);
        var remarks = new List<string>();
        var teams = new SortedDictionary<string, FoundTeam>(StringComparer.Ordinal);
        foreach (var file in source._files)
        {
            var documents = Yaml.Read(Path.Combine(root, file), out var reason);
            if (reason.Length > 0)
                remarks.Add($"{file} is left out: {reason}.");
            var entities = documents.Select(document => EntityFile.Read(portal, document, file)).OfType<Entity>();
            var services = entities.Where(entity => entity.Kind == EntityKind.Service);
            var owners = services.SelectMany(entity => entity.Owners.Select(owner => (owner, entity))).ToList();
            remarks.AddRange(owners.Select(known => known.owner).Where(owner => owner.IsPerson)
                .Select(person => $"{person.Place.Text}: the owner '{person.Text}' is a person; say which team takes over."));
            foreach (var (owner, entity) in owners.Where(known => !known.owner.IsPerson))
            {
                var id = Slug.Normalise(owner.Name);
                if (id.Length == 0)
                    continue;
                teams.TryAdd(id, new FoundTeam(id, FoundTeam.NameOf(id), []));
                var service = entity.Name is { } name && owners.Count == 1 ? Slug.Normalise(name) : "";
                var folder = RelativePath.FolderOf(file);
                source.Add(folder, new OwnerClaim(id, owner.Place) { Service = service.Length > 0 ? service : null, Folder = folder });
            }
        }

        source.Teams = [.. teams.Values];
        source.Remarks = remarks;
        return source;
    }

    private void Add(string folder, OwnerClaim claim)
    {
        if (!_byFolder.TryGetValue(folder, out var claims))
            _byFolder[folder] = claims = [];
        if (claims.All(known => known.Team != claim.Team))
            claims.Add(claim);
    }
}

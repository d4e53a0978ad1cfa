using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Tool.Console;
using OwnershipAnalyzers.Tool.Portals;
using OwnershipAnalyzers.Tool.Repositories;

namespace OwnershipAnalyzers.Tool.Init.Sources;

/// <summary>The files that the repository keeps for one service portal. Each speaks for its folder, until one further down speaks.</summary>
internal sealed class PortalSource : IOwnerSource
{
    private readonly Dictionary<string, List<OwnerClaim>> _byFolder = new(StringComparer.Ordinal);

    private readonly List<string> _files;

    private PortalSource(string name, IEnumerable<string> files) => (Name, _files) = (name, [.. files]);

    public string Name { get; }

    public bool IsDeclaration => false;

    public string Summary => $"{Plain.Count(_files.Count, "file")} ({string.Join(", ", _files.Take(3))}{(_files.Count > 3 ? ", ..." : "")}), {Plain.Count(Teams.Count, "team")}";

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
    public static IReadOnlyList<PortalSource> ReadAll(string root, IEnumerable<string> files) =>
    [
        .. files.Select(file => (file, portal: EntityFile.Portal(file))).Where(one => one.portal is not null)
            .GroupBy(one => one.portal!, one => one.file, StringComparer.Ordinal).OrderBy(portal => portal.Key, StringComparer.Ordinal)
            .Select(portal => Read(root, portal.Key, portal)),
    ];

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
            var entities = documents.Select(document => EntityFile.Read(portal, document, file)).OfType<Entity>().Where(entity => entity.Kind == EntityKind.Service).ToList();
            var owners = entities.SelectMany(entity => entity.Owners.Select(owner => (owner, entity))).ToList();
            remarks.AddRange(owners.Where(one => one.owner.IsPerson).Select(one => $"{one.owner.Place.Text}: the owner '{one.owner.Text}' is a person; say which team takes over."));
            foreach (var (owner, entity) in owners.Where(one => !one.owner.IsPerson && Slug.Normalise(one.owner.Name).Length > 0))
            {
                var team = FoundTeam.Named(owner.Name) with { Name = FoundTeam.NameOf(Slug.Normalise(owner.Name)) };
                teams.TryAdd(team.Id, team);
                var service = entity.Name is { } name && owners.Count == 1 ? Slug.Normalise(name) : "";
                source.Add(RelativePath.FolderOf(file), new OwnerClaim(team.Id, owner.Place) { Service = service.Length > 0 ? service : null, Folder = RelativePath.FolderOf(file) });
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

using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Tool.Portals;

namespace OwnershipAnalyzers.Tool.Import;

/// <summary>Which ids the names in a file mean here.</summary>
internal sealed class ImportedNames
{
    private readonly KnownServices _known;

    // Portals compare names in whatever case.
    private readonly Dictionary<string, string> _services = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, string> _teams = new(StringComparer.OrdinalIgnoreCase);

    public ImportedNames(IReadOnlyList<Entity> entities, KnownServices known)
    {
        _known = known;
        Entities = [.. entities.Where(entity => Id(entity).Length > 0)];
        foreach (var entity in Entities)
            (entity.Kind == EntityKind.Team ? _teams : _services).TryAdd(entity.Name ?? Id(entity), Id(entity));
        Nameless = entities.Count - Entities.Count;
    }

    /// <summary>What the file is about, in its order.</summary>
    public IReadOnlyList<Entity> Entities { get; }

    /// <summary>How many entities have no name of which an id could be made.</summary>
    public int Nameless { get; }

    /// <summary>The id of a service or a team.</summary>
    public string Id(Entity entity)
    {
        var written = entity.Id ?? entity.Name ?? "";
        if (entity.Kind == EntityKind.Team)
            return _known.Team(written)?.Id ?? IdOf(written);
        return _known.Knows(written) ? written : IdOf(written);
    }

    /// <summary>The id of the service that a reference means.</summary>
    public string Service(string reference)
    {
        var name = Entity.LastPart(reference);
        if (_services.TryGetValue(name, out var id))
            return id;
        return _known.Knows(name) ? name : IdOf(name);
    }

    /// <summary>The id of the team that a reference means: of a former id, the current one.</summary>
    public string Team(string reference)
    {
        var name = Entity.LastPart(reference);
        var id = _teams.TryGetValue(name, out var found) ? found : IdOf(name);
        return _known.Team(id)?.Id ?? _known.Team(name)?.Id ?? id;
    }

    private static string IdOf(string name) => Slug.IsValid(name) ? name : Slug.Normalise(name);
}

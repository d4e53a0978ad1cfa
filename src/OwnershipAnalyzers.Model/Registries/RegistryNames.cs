using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Reading;
using OwnershipAnalyzers.Rules;
using OwnershipAnalyzers.Texts;

namespace OwnershipAnalyzers.Registries;

/// <summary>Collects the names that entries give to each other while they are read, and checks them once all are known.</summary>
internal sealed class RegistryNames(JsonFile json)
{
    private readonly List<(string Noun, string Key, Located<string> Id)> _used = [];
    private readonly List<(string Team, Located<string> Id)> _formerIds = [];
    private readonly Dictionary<string, Dictionary<string, FilePlace>> _defined = new(StringComparer.Ordinal);

    /// <summary>Remembers that an entry of the object <paramref name="key"/> exists.</summary>
    public void Define(string key, string id, FilePlace place)
    {
        if (!_defined.TryGetValue(key, out var entries))
            _defined[key] = entries = new Dictionary<string, FilePlace>(StringComparer.Ordinal);
        entries[id] = place;
    }

    /// <summary>Remembers that an entry of the object <paramref name="key"/> is named; null when the name is unfit for an id.</summary>
    public Located<string>? Use(string noun, string key, Located<string>? id)
    {
        if (id is null || !IsPortable(id))
            return null;
        _used.Add((noun, key, id));
        return id;
    }

    /// <summary>The former ids of a team that are fit for ids.</summary>
    public IReadOnlyList<string> Former(string team, IReadOnlyList<Located<string>> ids)
    {
        var fit = ids.Where(IsPortable).ToList();
        _formerIds.AddRange(fit.Select(id => (team, id)));
        return [.. fit.Select(id => id.Value)];
    }

    /// <summary>Reports names that are defined twice (OWN0003) or not at all (OWN0004).</summary>
    /// <param name="isKnown">Whether the object of a key was understood; when not, nobody can say what it lacks.</param>
    public void Check(Func<string, bool> isKnown)
    {
        var owners = FormerOwners();
        var undefined = _used.Where(used => isKnown(used.Key) && !Entries(used.Key).ContainsKey(used.Id.Value));
        foreach (var (noun, key, id) in undefined.TakeWhile(_ => !json.IsFull))
        {
            var today = key == "teams" && owners.TryGetValue(id.Value, out var team) ? $" It is called '{team}' now." : null;
            Undefined(noun, id, today ?? Nearest.Question(id.Value, Entries(key).Keys));
        }
    }

    /// <summary>Reports that a name means nothing (OWN0004).</summary>
    public void Undefined(string noun, Located<string> id, string hint)
    {
        var finding = new Finding(ConfigurationRules.UndefinedIdentifier, id.Place, noun, Excerpt.Of(id.Value), json.Path, hint);
        json.Report(finding with { Subject = id.Value });
    }

    private Dictionary<string, FilePlace> Entries(string key) => _defined.TryGetValue(key, out var entries) ? entries : [];

    /// <summary>Each former id with the team it belongs to now; ids with two claims are reported and belong to the first.</summary>
    private Dictionary<string, string> FormerOwners()
    {
        var owners = new Dictionary<string, string>(StringComparer.Ordinal);
        var places = new Dictionary<string, FilePlace>(StringComparer.Ordinal);
        foreach (var (team, id) in _formerIds)
        {
            if (Entries("teams").TryGetValue(id.Value, out var first) || places.TryGetValue(id.Value, out first))
                json.DefinedTwice(id.Value, first, id.Place);
            else
            {
                owners[id.Value] = team;
                places[id.Value] = id.Place;
            }
        }

        return owners;
    }

    private bool IsPortable(Located<string> id)
    {
        if (PortableValue.Allows(id.Value))
            return true;
        json.Unreadable(id.Place, $"'{Excerpt.Of(id.Value)}' {PortableValue.Reason}");
        return false;
    }
}

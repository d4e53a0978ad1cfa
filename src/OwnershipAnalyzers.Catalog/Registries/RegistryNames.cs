using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Json;
using OwnershipAnalyzers.Reading;
using OwnershipAnalyzers.Rules;

namespace OwnershipAnalyzers.Registries;

/// <summary>Reads the entries that name others, and checks the names once all are known.</summary>
internal sealed class RegistryNames(JsonFile json)
{
    private readonly List<(string Team, JsonNode Id)> _formerIds = [];
    private readonly List<(string Noun, JsonNode Id)> _teams = [];
    private readonly List<JsonNode> _tiers = [];
    private readonly Dictionary<string, TextPosition> _teamPlaces = new(StringComparer.Ordinal);

    public Team ReadTeam(JsonMember team, JsonSection section)
    {
        var parent = Used("Parent team", section.Text("parent"));
        var successor = Used("Successor", section.Text("successor"));
        var formerIds = section.Texts("formerIds").Where(IsPortable).ToList();
        var name = section.Text("name")?.Text;
        section.Object("contacts");
        _formerIds.AddRange(formerIds.Select(former => (team.Key, former)));
        _teamPlaces[team.Key] = team.At;
        return new Team(team.Key, section.Content)
        {
            Name = name,
            Parent = parent,
            Successor = successor,
            FormerIds = [.. formerIds.Select(former => former.Text)],
        };
    }

    public ExternalService ReadExternalService(JsonMember service, JsonSection section)
    {
        var team = Used("Team", section.Text("team"));
        var tier = section.Text("tier");
        if (tier is not null && IsPortable(tier))
            _tiers.Add(tier);
        var (name, kind) = (section.Text("name")?.Text, section.Text("kind")?.Text);
        section.Text("description");
        return new ExternalService(service.Key, section.Content) { Name = name, Team = team, Kind = kind, Tier = tier?.Text };
    }

    /// <summary>Reports names that are defined twice (OWN0003) or not at all (OWN0004).</summary>
    public void Check(Registry registry, bool tiersAreKnown)
    {
        var owners = FormerOwners();
        if (registry.TeamsAreKnown)
        {
            foreach (var (noun, id) in _teams.Where(used => !_teamPlaces.ContainsKey(used.Id.Text)).TakeWhile(_ => !json.IsFull))
                Undefined(noun, id, owners.TryGetValue(id.Text, out var today) ? $" It is called '{today}' now." : Nearest.Question(id.Text, _teamPlaces.Keys));
        }

        var tiers = new HashSet<string>(registry.Tiers.Select(tier => tier.Id), StringComparer.Ordinal);
        foreach (var tier in _tiers.Where(tier => tiersAreKnown && !tiers.Contains(tier.Text)).TakeWhile(_ => !json.IsFull))
            Undefined("Tier", tier, Nearest.Question(tier.Text, tiers));
    }

    /// <summary>Each former id with the team it belongs to now; ids with two claims are reported and belong to the first.</summary>
    private Dictionary<string, string> FormerOwners()
    {
        var owners = new Dictionary<string, string>(StringComparer.Ordinal);
        var places = new Dictionary<string, TextPosition>(StringComparer.Ordinal);
        foreach (var (team, id) in _formerIds)
        {
            if (_teamPlaces.TryGetValue(id.Text, out var current))
                json.DefinedTwice(id.Text, current, id.At);
            else if (places.TryGetValue(id.Text, out var first))
                json.DefinedTwice(id.Text, first, id.At);
            else
                (owners[id.Text], places[id.Text]) = (team, id.At);
        }

        return owners;
    }

    private string? Used(string noun, JsonNode? id)
    {
        if (id is null || !IsPortable(id))
            return null;
        _teams.Add((noun, id));
        return id.Text;
    }

    private bool IsPortable(JsonNode id)
    {
        if (Portable.Allows(id.Text))
            return true;
        json.Unreadable(id.At, $"'{Excerpt.Of(id.Text)}' {Portable.Reason}");
        return false;
    }

    private void Undefined(string noun, JsonNode id, string hint) =>
        json.Report(new Finding(ConfigurationRules.UndefinedIdentifier, json.Place(id.At), noun, Excerpt.Of(id.Text), json.Path, hint));
}

using System.Text.Json.Nodes;
using OwnershipAnalyzers.Exports.Portals;
using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Files;
using OwnershipAnalyzers.Profiles;
using OwnershipAnalyzers.Tool.Portals;

namespace OwnershipAnalyzers.Tool.Import;

/// <summary>What a file says of a service that belongs into its <c>service.json</c>.</summary>
internal sealed class ProfileFacts
{
    private readonly Entity _service;
    private readonly ImportedNames _names;
    private readonly string _folder;
    private readonly string _root;
    private readonly string _id;
    private readonly JsonObject _facts = [];
    private readonly List<string> _remarks = [];

    private ProfileFacts(Entity service, ImportedNames names, string folder, string root)
    {
        _service = service;
        _names = names;
        _folder = folder;
        _root = root;
        _id = names.Id(service);
    }

    /// <summary>The facts, as they would stand in the file, and what could not be understood.</summary>
    /// <param name="service">The service.</param>
    /// <param name="names">What the names in the file mean.</param>
    /// <param name="profile">The profile, relative to the repository root: paths in it are relative to its folder.</param>
    /// <param name="root">Absolute path of the repository root.</param>
    public static (JsonObject Facts, IReadOnlyList<string> Remarks) Of(Entity service, ImportedNames names, string profile, string root)
    {
        var reader = new ProfileFacts(service, names, Path.GetDirectoryName(Path.Combine(root, profile))!, root);
        reader.Add();
        return (reader._facts, reader._remarks);
    }

    private void Add()
    {
        var runbooks = _service.Links.Where(IsRunbook);
        var links = _service.Links.Where(link => !IsRunbook(link)).ToList();
        var linked = links.DistinctBy(link => link.Kind).ToList();
        Text("service", _id);
        Text("team", Owner());
        Text("inferredFrom", _service.InferredFrom);
        Text("stage", StageOf(_service.Lifecycle));
        Text("tier", _service.Tier is { } tier && !Slug.IsValid(tier) ? Slug.Normalise(tier) : _service.Tier);
        Text("kind", _service.Type == ServiceKinds.Default ? null : Known("kind", _service.Type, ServiceKinds.All.Contains));
        Text("retiresOn", Known("day", _service.RetiresOn, day => Day.Parse(day) is not null));
        Text("replacement", _service.Replacement);
        Text("name", _service.Title == _id ? null : _service.Title);
        Text("description", _service.Description);
        if (linked.Count > 0)
            _facts["links"] = new JsonObject(linked.ToDictionary(link => link.Kind, link => (JsonNode?)FromProfile(link.Target)));
        Objects("runbooks", runbooks.Select(runbook => (IsAddress(runbook.Target) ? "url" : "path", FromProfile(runbook.Target))));
        var others = _service.Dependencies.Select(_names.Service).Where(other => other.Length > 0 && other != _id);
        Objects("dependencies", others.Distinct(StringComparer.Ordinal).Select(other => ("service", other)));
        var place = _service.Place.Text;
        foreach (var (kind, target) in links.Except(linked))
            _remarks.Add($"{place}: service '{_id}' has another link of kind '{kind}', {target}; a profile has one of each kind.");
    }

    private void Text(string key, string? value)
    {
        if (!string.IsNullOrEmpty(value))
            _facts[key] = value;
    }

    private void Objects(string key, IEnumerable<(string Key, string Value)> items)
    {
        JsonNode[] objects = [.. items.Select(item => new JsonObject { [item.Key] = item.Value })];
        if (objects.Length > 0)
            _facts[key] = new JsonArray(objects);
    }

    private string? Owner()
    {
        foreach (var owner in _service.Owners.Where(owner => owner.IsPerson))
            _remarks.Add($"{owner.Place.Text}: the owner '{owner.Text}' of service '{_id}' is a person; say which team takes over.");
        var names = _service.Owners.Where(owner => !owner.IsPerson).Select(owner => _names.Team(owner.Text));
        string[] teams = [.. names.Where(team => team.Length > 0).Distinct(StringComparer.Ordinal)];
        if (teams.Length > 1)
            _remarks.Add($"{_service.Place.Text}: service '{_id}' has several owners ({string.Join(", ", teams)}). Choose one.");
        return teams is [var team] ? team : null;
    }

    private string? StageOf(string? lifecycle) => lifecycle?.ToLowerInvariant() switch
    {
        null => null,
        "experimental" or "design" => "design",
        "production" or "runtime" => "runtime",
        "deprecated" => "deprecated",
        "retired" => "retired",
        _ => Known("stage", lifecycle, _ => false),
    };

    /// <summary>A value if it is one that we know; else null, and a remark about what kind of thing it is not.</summary>
    private string? Known(string what, string? value, Func<string, bool> isKnown)
    {
        if (value is null || isKnown(value))
            return value;
        _remarks.Add($"{_service.Place.Text}: '{value}' of service '{_id}' is no {what} here, and left out.");
        return null;
    }

    private static bool IsRunbook(PortalLink link) => link.Kind == PortalLink.Runbook;

    private static bool IsAddress(string target) => target.Contains("://", StringComparison.Ordinal);

    /// <summary>A path of the repository as the profile has to write it; addresses and channels stay as they are.</summary>
    private string FromProfile(string target)
    {
        var isPath = target[0] != '#' && !IsAddress(target) && target.Contains('/', StringComparison.Ordinal);
        return isPath && RepositoryPath.IsInside(target) ? RepositoryPath.Relative(_folder, Path.Combine(_root, target)) : target;
    }
}

using System.Text.Json.Nodes;
using OwnershipAnalyzers.Exports.Portals;
using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Files;
using OwnershipAnalyzers.Profiles;
using OwnershipAnalyzers.Tool.Portals;

namespace OwnershipAnalyzers.Tool.Import;

/// <summary>What a file says of a service that belongs into its <c>service.json</c>.</summary>
internal static class ProfileFacts
{
    /// <summary>The facts, as they would stand in the file, and what could not be understood.</summary>
    /// <param name="service">The service.</param>
    /// <param name="names">What the names in the file mean.</param>
    /// <param name="profile">The profile, relative to the repository root: paths in it are relative to its folder.</param>
    /// <param name="root">Absolute path of the repository root.</param>
    public static (JsonObject Facts, IReadOnlyList<string> Remarks) Of(Entity service, ImportedNames names, string profile, string root)
    {
        var id = names.Id(service);
        var (facts, remarks) = (new JsonObject(), new List<string>());
        Text("service", id);
        Text("team", Owner());
        Text("inferredFrom", service.InferredFrom);
        Text("stage", StageOf(service.Lifecycle));
        Text("tier", service.Tier is null ? null : Slug.IsValid(service.Tier) ? service.Tier : Slug.Normalise(service.Tier));
        Text("kind", service.Type is null or ServiceKinds.Default ? null : ServiceKinds.All.Contains(service.Type) ? service.Type : Unknown("kind", service.Type));
        Text("retiresOn", service.RetiresOn is null || Day.Parse(service.RetiresOn) is not null ? service.RetiresOn : Unknown("day", service.RetiresOn));
        Text("replacement", service.Replacement);
        Text("name", service.Title == id ? null : service.Title);
        Text("description", service.Description);
        var links = service.Links.Where(link => link.Kind != PortalLink.Runbook).DistinctBy(link => link.Kind).ToList();
        if (links.Count > 0)
            facts["links"] = new JsonObject(links.Select(link => new KeyValuePair<string, JsonNode?>(link.Kind, FromProfile(link.Target))));
        Objects("runbooks", service.Links.Where(link => link.Kind == PortalLink.Runbook).Select(link => new JsonObject { [link.Target.Contains("://", StringComparison.Ordinal) ? "url" : "path"] = FromProfile(link.Target) }));
        Objects("dependencies", service.Dependencies.Select(names.Service).Where(other => other.Length > 0 && other != id).Distinct(StringComparer.Ordinal).Select(other => new JsonObject { ["service"] = other }));
        remarks.AddRange(service.Links.Where(link => link.Kind != PortalLink.Runbook).Except(links).Select(link => $"{service.Place.Text}: service '{id}' has another link of kind '{link.Kind}', {link.Target}; a profile has one of each kind."));
        return (facts, remarks);

        void Text(string key, string? value)
        {
            if (!string.IsNullOrEmpty(value))
                facts[key] = value;
        }

        void Objects(string key, IEnumerable<JsonObject> items)
        {
            if (items.ToArray<JsonNode?>() is { Length: > 0 } array)
                facts[key] = new JsonArray(array);
        }

        string? Owner()
        {
            remarks.AddRange(service.Owners.Where(owner => owner.IsPerson).Select(owner => $"{owner.Place.Text}: the owner '{owner.Text}' of service '{id}' is a person; say which team takes over."));
            var teams = service.Owners.Where(owner => !owner.IsPerson).Select(owner => names.Team(owner.Text)).Where(team => team.Length > 0).Distinct(StringComparer.Ordinal).ToList();
            if (teams.Count > 1)
                remarks.Add($"{service.Place.Text}: service '{id}' has several owners ({string.Join(", ", teams)}). Choose one.");
            return teams.Count == 1 ? teams[0] : null;
        }

        string? StageOf(string? lifecycle) => lifecycle?.ToLowerInvariant() switch
        {
            null => null,
            "experimental" or "design" => "design",
            "production" or "runtime" => "runtime",
            "deprecated" => "deprecated",
            "retired" => "retired",
            _ => Unknown("stage", lifecycle),
        };

        string? Unknown(string what, string value)
        {
            remarks.Add($"{service.Place.Text}: '{value}' of service '{id}' is no {what} here, and left out.");
            return null;
        }

        string FromProfile(string target) => target[0] != '#' && !target.Contains("://", StringComparison.Ordinal) && target.Contains('/', StringComparison.Ordinal) && RepositoryPath.IsInside(target)
            ? RepositoryPath.Relative(Path.GetDirectoryName(Path.Combine(root, profile))!, Path.Combine(root, target))
            : target;
    }
}

using System.Text.Json;
using OwnershipAnalyzers.Catalogs;
using OwnershipAnalyzers.Json;
using OwnershipAnalyzers.Reading;
using OwnershipAnalyzers.Registries;
using OwnershipAnalyzers.Rules;

namespace OwnershipAnalyzers.Directories;

/// <summary>The part of a registry that a catalog holds, as the records that the reader of <c>ownership.json</c> makes of it.</summary>
internal static class CatalogRegistry
{
    // From where in the repository a fact comes, a catalog does not say.
    private const string FileName = "ownership.json";

    public static Registry Of(Catalog catalog)
    {
        var members = new List<JsonMember>
        {
            List("teams", catalog.Teams),
            List("schedules", catalog.Schedules),
            List("escalationPolicies", catalog.EscalationPolicies),
            List("tiers", catalog.Tiers),
            List("externalServices", catalog.ExternalServices),
        };
        if (catalog.Policy is { ValueKind: JsonValueKind.Object } policy)
            members.Add(new JsonMember("policy", default, JsonNode.Of(policy)));
        var registry = JsonFile.Of(JsonNode.OfMembers(members), FileName, ConfigurationRules.UnreadableRegistry);
        return RegistryReader.Read(registry).Value ?? new Registry();
    }

    private static JsonMember List(string key, IReadOnlyList<CatalogEntry> entries)
    {
        var members = new List<JsonMember>(entries.Count);
        foreach (var entry in entries)
        {
            var content = entry.Content.Select(member => new JsonMember(member.Key, default, JsonNode.Of(member.Value)));
            members.Add(new JsonMember(entry.Id, default, JsonNode.OfMembers([.. content])));
        }

        return new JsonMember(key, default, JsonNode.OfMembers(members));
    }
}

using System.Text.Json;
using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Json;
using OwnershipAnalyzers.Reading;
using OwnershipAnalyzers.Rules;

namespace OwnershipAnalyzers.Registries;

/// <summary>Reads <c>ownership.json</c>.</summary>
public static class RegistryReader
{
    /// <summary>The keys that have a meaning at the top of a registry.</summary>
    public static IReadOnlyList<string> Keys { get; } = ["$schema", "schemaVersion", "teams", "tiers", "externalServices"];

    /// <summary>The keys of a team.</summary>
    public static IReadOnlyList<string> TeamKeys { get; } = ["name", "parent", "contacts", "formerIds", "successor"];

    /// <summary>The keys of a tier.</summary>
    public static IReadOnlyList<string> TierKeys { get; } = ["name", "rank", "description"];

    /// <summary>The keys of an external service.</summary>
    public static IReadOnlyList<string> ExternalServiceKeys { get; } = ["name", "team", "kind", "tier", "description"];

    /// <summary>
    /// Reads the registry. Whatever is wrong becomes a finding (OWN0001 to OWN0004, OWN0008), and what can be understood stays.
    /// </summary>
    /// <param name="file">Absolute path of the registry.</param>
    /// <param name="root">Absolute path of the repository root.</param>
    public static ReadResult<Registry> Read(string file, string root)
    {
        var json = JsonFile.Open(file, root, ConfigurationRules.UnreadableRegistry);
        if (json.Root is null)
            return json.Result<Registry>(null);
        var top = new JsonSection(json, json.Root, json.Path, Keys);
        var teamsAreKnown = json.Root.Find("teams") is not { Value.Kind: not JsonValueKind.Object };
        var names = new RegistryNames(json);
        var registry = new Registry
        {
            Path = json.Path,
            TeamsAreKnown = teamsAreKnown,
            Teams = Entries(json, top, "teams", "team", TeamKeys, names.ReadTeam),
            Tiers = Entries(json, top, "tiers", "tier", TierKeys, ReadTier),
            ExternalServices = Entries(json, top, "externalServices", "external service", ExternalServiceKeys, names.ReadExternalService),
        };
        names.Check(registry, tiersAreKnown: json.Root.Find("tiers") is not { Value.Kind: not JsonValueKind.Object });
        return json.Result(registry);
    }

    private static IReadOnlyList<T> Entries<T>(
        JsonFile json, JsonSection top, string key, string noun, IReadOnlyList<string> keys, Func<JsonMember, JsonSection, T> read)
    {
        var entries = new List<(string Id, T Entry)>();
        foreach (var member in top.Object(key)?.Members ?? [])
        {
            if (HasGoodId(json, member, noun))
                entries.Add((member.Key, read(member, new JsonSection(json, member.Value, $"{noun} '{Excerpt.Of(member.Key)}'", keys))));
        }

        return [.. entries.OrderBy(entry => entry.Id, StringComparer.Ordinal).Select(entry => entry.Entry)];
    }

    /// <summary>
    /// Reports ids that are not slugs. They are read all the same, so that one mistake has one finding, unless they cannot be passed on.
    /// </summary>
    private static bool HasGoodId(JsonFile json, JsonMember member, string noun)
    {
        if (Slug.IsValid(member.Key))
            return true;
        var slug = Slug.Normalise(member.Key);
        var remedy = slug.Length == 0 ? "choose another" : $"use '{slug}'";
        json.Unreadable(member.At, $"'{Excerpt.Of(member.Key)}' is not the id of a {noun}, because ids are 1 to {Slug.MaxLength} lower-case letters and digits, in words joined by single hyphens; {remedy}");
        return Portable.Allows(member.Key);
    }

    private static Tier ReadTier(JsonMember tier, JsonSection section)
    {
        var (name, rank) = (section.Text("name")?.Text, section.Number("rank"));
        section.Text("description");
        return new Tier(tier.Key, section.Content) { Name = name, Rank = rank };
    }
}

using System.Text.Json;
using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Reading;
using OwnershipAnalyzers.Rules;
using OwnershipAnalyzers.Texts;

namespace OwnershipAnalyzers.Registries;

/// <summary>Reads <c>ownership.json</c>.</summary>
public static class RegistryReader
{
    /// <summary>
    /// Reads the registry. Whatever is wrong becomes a finding (OWN0001 to OWN0004, OWN0008), and what can be understood stays.
    /// </summary>
    /// <param name="file">Absolute path of the registry.</param>
    /// <param name="root">Absolute path of the repository root.</param>
    public static ReadResult<Registry> Read(string file, string root) =>
        Read(JsonFile.Open(file, root, ConfigurationRules.UnreadableRegistry));

    /// <summary>Reads a registry that is open.</summary>
    public static ReadResult<Registry> Read(JsonFile json)
    {
        if (json.Root is null)
            return json.Result<Registry>(null);
        var top = new JsonSection(json, json.Root, json.Path, RegistrySchemas.Registry);
        var names = new RegistryNames(json);
        var teams = new TeamReader(names);
        var onCall = new OnCallReader(json, names);
        var policies = new PolicyReader(json, names);
        var policy = policies.Read(top);
        var tiers = new TierReader(policies, [.. policy.LinkKinds.Keys]);
        var adoption = top.Section("adoption", RegistrySchemas.Adoption);
        var registry = new Registry
        {
            Path = json.Path,
            TeamsAreKnown = IsKnown("teams"),
            Policy = policy,
            Teams = Entries(json, names, top, "teams", RegistrySchemas.Team, teams.Read),
            Schedules = Entries(json, names, top, "schedules", RegistrySchemas.Schedule, onCall.ReadSchedule),
            EscalationPolicies = Entries(json, names, top, "escalationPolicies", RegistrySchemas.EscalationPolicy, onCall.ReadPolicy),
            Tiers = Entries(json, names, top, "tiers", RegistrySchemas.Tier, tiers.Read),
            ExternalServices = Entries(json, names, top, "externalServices", RegistrySchemas.ExternalService, teams.ReadExternalService),
            DefaultMode = adoption?.Mode("default"),
            Waves = policies.ReadWaves(adoption),
            Exemptions = policies.ReadExemptions(top),
        };
        names.Check(IsKnown);
        CircularReferenceCheck.Report(json, "team", "part", registry.Teams.Select(team => (team.Id, team.Parent)));
        CircularReferenceCheck.Report(json, "schedule", "shadow", registry.Schedules.Select(schedule => (schedule.Id, schedule.ShadowOf)));
        return json.Result(registry);

        bool IsKnown(string key) => json.Root.Find(key) is not { Value.Kind: not JsonValueKind.Object };
    }

    private static IReadOnlyList<T> Entries<T>(
        JsonFile json,
        RegistryNames names,
        JsonSection top,
        string key,
        JsonObjectSchema shape,
        Func<string, FilePlace, JsonSection, T> read)
    {
        var entries = new List<(string Id, T Entry)>();
        foreach (var (member, section) in top.Entries(key, shape))
        {
            var place = json.Place(member.At);
            if (!HasGoodId(json, member.Key, place, shape))
                continue;
            names.Define(key, member.Key, place);
            entries.Add((member.Key, read(member.Key, place, section)));
        }

        return [.. entries.OrderBy(entry => entry.Id, StringComparer.Ordinal).Select(entry => entry.Entry)];
    }

    /// <summary>
    /// Reports ids that are not slugs. They are read all the same, so that one mistake has one finding, unless they cannot be passed on.
    /// </summary>
    private static bool HasGoodId(JsonFile json, string id, FilePlace place, JsonObjectSchema shape)
    {
        if (Slug.IsValid(id))
            return true;
        var slug = Slug.Normalise(id);
        var remedy = slug.Length == 0 ? "choose another" : $"use '{slug}'";
        json.Unreadable(
            place,
            $"'{Excerpt.Of(id)}' is not the id of {shape.OneNoun}, because ids are 1 to {Slug.MaxLength} lower-case letters and digits, "
            + $"in words joined by single hyphens; {remedy}");
        return PortableValue.Allows(id);
    }
}

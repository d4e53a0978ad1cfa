using System.Text.Json;
using OwnershipAnalyzers.Catalogs;

namespace OwnershipAnalyzers.Exports;

/// <summary>Something that a catalog says about one subject.</summary>
/// <param name="Noun">
/// What kind of subject: <c>service</c>, <c>team</c>, <c>external service</c>, <c>schedule</c>, <c>escalation policy</c>, <c>tier</c>,
/// <c>assembly</c>.
/// </param>
/// <param name="Id">The id of the subject.</param>
/// <param name="Name">
/// What is stated, by its key in the files: <c>tier</c>, <c>runbooks.reviewedOn</c>, <c>contacts.email</c>. Each subject has an <c>id</c>.
/// </param>
internal sealed record StatedFact(string Noun, string Id, string Name)
{
    /// <summary>Keys of a profile that the service itself states, or that are about the file.</summary>
    private static readonly HashSet<string> NotInProfiles = new(
        ["$schema", "schemaVersion", "service", "team", "stage", "tier", "kind", "retiresOn", "replacement"], StringComparer.Ordinal);

    /// <summary>Keys of which each part is a fact, because a target may hold some of them only.</summary>
    private static readonly HashSet<string> InParts = new(["contacts", "dependencies", "runbooks", "sunset"], StringComparer.Ordinal);

    /// <summary>Parts that say what an entry is about.</summary>
    private static readonly HashSet<string> NoPart = new(["path", "url", "service"], StringComparer.Ordinal);

    /// <summary>Under which an exporter says that it holds such facts, such as <c>service.tier</c>.</summary>
    public string Key => $"{Noun}.{Name}";

    /// <summary>Under which it says that it holds all parts of a fact, such as <c>team.contacts.*</c>.</summary>
    public string KeyOfAllParts => $"{Noun}.{Name.Split('.')[0]}.*";

    /// <summary>How messages call the subject, such as <c>service 'payments'</c>.</summary>
    public string Subject => $"{Noun} '{Id}'";

    /// <summary>Everything that a catalog says.</summary>
    public static IEnumerable<StatedFact> Of(Catalog catalog) =>
    [
        .. catalog.Services.SelectMany(service => Of(service).Distinct().Select(name => new StatedFact("service", service.Id, name))),
        .. catalog.Teams.SelectMany(team => Of("team", team)),
        .. catalog.ExternalServices.SelectMany(service => Of("external service", service)),
        .. catalog.Schedules.SelectMany(schedule => Of("schedule", schedule)),
        .. catalog.EscalationPolicies.SelectMany(policy => Of("escalation policy", policy)),
        .. catalog.Tiers.SelectMany(tier => Of("tier", tier)),
        // What is part of a service is a fact of that service.
        .. catalog.Assemblies.Where(assembly => assembly.Service is null && assembly.Logical.Count == 0).SelectMany(Of),
    ];

    private static IEnumerable<StatedFact> Of(CatalogAssembly assembly)
    {
        var names = Stated(
            ("id", true), ("team", assembly.Team is not null), ("stage", assembly.Stage is not null), ("tier", assembly.Tier is not null));
        return names.Select(name => new StatedFact("assembly", assembly.Name, name));
    }

    private static IEnumerable<StatedFact> Of(string noun, CatalogEntry entry) =>
        entry.Content.SelectMany(member => Of(member.Key, member.Value)).Prepend("id").Select(name => new StatedFact(noun, entry.Id, name));

    private static IEnumerable<string> Of(CatalogService service) =>
    [
        .. Stated(
            ("id", true), ("kind", true),
            ("team", service.Team is not null), ("stage", service.Stage is not null), ("tier", service.Tier is not null),
            ("retiresOn", service.RetiresOn is not null), ("replacement", service.Replacement is not null),
            ("assemblies", service.Assemblies.Count > 0), ("projects", service.Projects.Count > 0), ("logical", service.Logical.Count > 0),
            ("dependencies", service.DependsOn.Count > 0),
            ("dependencies.critical", service.DependsOn.Any(dependency => dependency.Critical))),
        .. OfProfile(service.Profile),
    ];

    private static IEnumerable<string> OfProfile(JsonElement? profile)
    {
        if (profile is not { ValueKind: JsonValueKind.Object } known)
            return [];
        var members = known.EnumerateObject().Where(member => !NotInProfiles.Contains(member.Name));
        return members.SelectMany(member => Of(member.Name, member.Value));
    }

    private static IEnumerable<string> Of(string key, JsonElement value)
    {
        if (!IsStated(value))
            return [];
        if (!InParts.Contains(key))
            return [key];
        return value.ValueKind switch
        {
            JsonValueKind.Object => Parts(key, value),
            JsonValueKind.Array => value.EnumerateArray().SelectMany(item => Parts(key, item)).Prepend(key).Distinct(),
            _ => [key],
        };
    }

    private static IEnumerable<string> Parts(string key, JsonElement whole)
    {
        if (whole.ValueKind != JsonValueKind.Object)
            return [];
        var parts = whole.EnumerateObject().Where(part => !NoPart.Contains(part.Name) && IsStated(part.Value));
        return parts.Select(part => $"{key}.{part.Name}");
    }

    private static IEnumerable<string> Stated(params (string Name, bool IsStated)[] facts) =>
        facts.Where(fact => fact.IsStated).Select(fact => fact.Name);

    private static bool IsStated(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Null or JsonValueKind.Undefined or JsonValueKind.False => false,
        JsonValueKind.Array => value.GetArrayLength() > 0,
        JsonValueKind.Object => value.EnumerateObject().Any(),
        _ => true,
    };
}

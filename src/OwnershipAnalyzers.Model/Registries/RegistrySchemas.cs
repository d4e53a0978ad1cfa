using OwnershipAnalyzers.Reading;

namespace OwnershipAnalyzers.Registries;

/// <summary>The objects of <c>ownership.json</c>.</summary>
internal static class RegistrySchemas
{
    public static readonly JsonObjectSchema Registry = new("registry",
        "$schema", "schemaVersion", "teams", "schedules", "escalationPolicies", "tiers", "externalServices", "policy", "adoption",
        "exemptions");

    public static readonly JsonObjectSchema Team = new("team",
        "name", "parent", "contacts", "formerIds", "successor", "codeowners", "members", "onCall", "escalation", "attestedOn", "adoption");

    public static readonly JsonObjectSchema Schedule = new("schedule",
        "name", "description", "team", "timeZone", "coverage", "people", "turn", "handoff", "shadowOf");

    public static readonly JsonObjectSchema EscalationPolicy = new("escalationPolicy", "name", "description", "repeat", "levels");

    public static readonly JsonObjectSchema EscalationLevel = new("escalationLevel", "schedule", "user", "afterMinutes", "role");

    public static readonly JsonObjectSchema Tier = new("tier",
        "name", "rank", "description", "coverage", "escalationLevels", "escalationDelay", "noticeDays", "runbookReviewDays", "requires");

    public static readonly JsonObjectSchema EscalationDelay = new("escalationDelay", "minMinutes", "maxMinutes");

    public static readonly JsonObjectSchema Requires = new("requires", "design", "runtime", "deprecated", "retired");

    public static readonly JsonObjectSchema ExternalService = new("externalService",
        "name", "team", "kind", "tier", "description", "availability");

    public static readonly JsonObjectSchema Policy = new("policy",
        "maxServicesPerTeam", "attestationDays", "requireDeclaredDependencies", "minimumPeople", "requires", "linkKinds", "severities",
        "words");

    public static readonly JsonObjectSchema Words = new("words", [.. Wording.WordLists.Names]);

    public static readonly JsonObjectSchema Adoption = new("adoption", "default", "waves");

    public static readonly JsonObjectSchema Wave = new("wave", "name", "teams", "mode", "from");

    public static readonly JsonObjectSchema Exemption = new("exemption", "rule", "service", "team", "reason", "approvedBy", "expires");

    /// <summary>All of them; the schema has a definition of each.</summary>
    public static IReadOnlyList<JsonObjectSchema> All { get; } =
    [
        Registry, Team, Schedule, EscalationPolicy, EscalationLevel, Tier, EscalationDelay, Requires, ExternalService, Policy, Words,
        Adoption, Wave, Exemption,
    ];
}

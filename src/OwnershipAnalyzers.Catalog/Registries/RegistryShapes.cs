using OwnershipAnalyzers.Reading;

namespace OwnershipAnalyzers.Registries;

/// <summary>The objects of <c>ownership.json</c>.</summary>
internal static class RegistryShapes
{
    public static readonly Shape Registry = new("registry",
        "$schema", "schemaVersion", "teams", "schedules", "escalationPolicies", "tiers", "externalServices", "policy", "adoption", "exemptions");

    public static readonly Shape Team = new("team",
        "name", "parent", "contacts", "formerIds", "successor", "codeowners", "members", "onCall", "escalation", "attestedOn", "adoption");

    public static readonly Shape Schedule = new("schedule", "name", "description", "team", "timeZone", "coverage", "people", "turn", "handoff", "shadowOf");

    public static readonly Shape EscalationPolicy = new("escalationPolicy", "name", "description", "repeat", "levels");

    public static readonly Shape EscalationLevel = new("escalationLevel", "schedule", "user", "afterMinutes", "role");

    public static readonly Shape Tier = new("tier",
        "name", "rank", "description", "coverage", "escalationLevels", "escalationDelay", "noticeDays", "runbookReviewDays", "requires");

    public static readonly Shape EscalationDelay = new("escalationDelay", "minMinutes", "maxMinutes");

    public static readonly Shape Requires = new("requires", "design", "runtime", "deprecated", "retired");

    public static readonly Shape ExternalService = new("externalService", "name", "team", "kind", "tier", "description", "availability");

    public static readonly Shape Policy = new("policy", "maxServicesPerTeam", "attestationDays", "requireDeclaredDependencies", "minimumPeople", "requires", "linkKinds", "severities", "words");

    public static readonly Shape Words = new("words", [.. Texts.WordLists.Names]);

    public static readonly Shape Adoption = new("adoption", "default", "waves");

    public static readonly Shape Wave = new("wave", "name", "teams", "mode", "from");

    public static readonly Shape Exemption = new("exemption", "rule", "service", "team", "reason", "approvedBy", "expires");

    /// <summary>All of them; the schema has a definition of each.</summary>
    public static IReadOnlyList<Shape> All { get; } =
    [
        Registry, Team, Schedule, EscalationPolicy, EscalationLevel, Tier, EscalationDelay, Requires, ExternalService, Policy, Words, Adoption, Wave,
        Exemption,
    ];
}

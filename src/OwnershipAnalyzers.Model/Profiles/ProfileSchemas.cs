using OwnershipAnalyzers.Objectives;
using OwnershipAnalyzers.Reading;

namespace OwnershipAnalyzers.Profiles;

/// <summary>The objects of <c>service.json</c>.</summary>
internal static class ProfileSchemas
{
    public static readonly JsonObjectSchema Profile = new("profile",
        "$schema", "schemaVersion", "service", "team", "stage", "retiresOn", "replacement", "tier", "kind", "name", "description",
        "inferredFrom", "links", "runbooks", "availability", "dependencies", "api", "alerts", "reviews", "environments", "functions",
        "sunset");

    public static readonly JsonObjectSchema Runbook = new("runbook", "name", "path", "url", "reviewedOn");

    public static readonly JsonObjectSchema Dependency = new("dependency", "service", "critical", "fallback");

    public static readonly JsonObjectSchema Api = new("api", "namespace", "version", "definition");

    public static readonly JsonObjectSchema Alert = new("alert", "name", "trigger", "information", "recipients", "tips", "testedOn");

    public static readonly JsonObjectSchema Review = new("review", "kind", "completedOn", "url");

    public static readonly JsonObjectSchema Sunset = new("sunset", "announcedOn", "fixesUntil", "migrationPlan", "businessImpact");

    /// <summary>All of them; the schema has a definition of each.</summary>
    public static IReadOnlyList<JsonObjectSchema> All { get; } =
    [
        Profile, Runbook, ServiceLevelSchemas.Availability, ServiceLevelSchemas.ServiceLevel, Dependency, Api, Alert, Review, Sunset,
    ];
}

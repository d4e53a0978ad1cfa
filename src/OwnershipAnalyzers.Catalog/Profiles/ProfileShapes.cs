using OwnershipAnalyzers.Reading;

namespace OwnershipAnalyzers.Profiles;

/// <summary>The objects of <c>service.json</c>.</summary>
internal static class ProfileShapes
{
    public static readonly Shape Profile = new("profile",
        "$schema", "schemaVersion", "service", "team", "stage", "retiresOn", "replacement", "tier", "kind", "name", "description", "inferredFrom", "links",
        "runbooks", "availability", "dependencies", "api", "alerts", "reviews", "environments", "functions", "sunset");

    public static readonly Shape Runbook = new("runbook", "name", "path", "url", "reviewedOn");

    public static readonly Shape Availability = new("availability", "sla", "slos");

    public static readonly Shape ServiceLevel = new("serviceLevel", "name", "description", "indicator", "objective", "target", "window", "method");

    public static readonly Shape Dependency = new("dependency", "service", "critical", "fallback");

    public static readonly Shape Api = new("api", "namespace", "version", "definition");

    public static readonly Shape Alert = new("alert", "name", "trigger", "information", "recipients", "tips", "testedOn");

    public static readonly Shape Review = new("review", "kind", "completedOn", "url");

    public static readonly Shape Sunset = new("sunset", "announcedOn", "fixesUntil", "migrationPlan", "businessImpact");

    /// <summary>All of them; the schema has a definition of each.</summary>
    public static IReadOnlyList<Shape> All { get; } = [Profile, Runbook, Availability, ServiceLevel, Dependency, Api, Alert, Review, Sunset];
}

namespace OwnershipAnalyzers.Build.Monorepo;

/// <summary>What a service declares, in each of the ways to declare it.</summary>
internal static class ServiceText
{
    private const string Stage = "runtime";

    /// <summary>The profile; it holds the facts too when the service declares them there.</summary>
    public static string Profile(Service service) => $$"""
        {
          "$schema": "https://raw.githubusercontent.com/ownership-analyzers/OwnershipAnalyzers/main/docs/schema/service.schema.json",
        {{(service.Style == DeclarationStyle.Profile ? $"""  "service": "{service.Id}", "team": "{TeamOf(service)}", "stage": "{Stage}", "tier": "{service.Tier}",""" + "\n" : "")}}  "name": "{{service.Subject}} {{Lower(service.Action)}}",
        {{(service.SeededFault == SeededFault.NoDescription ? "" : $"""  "description": "Does the {Lower(service.Action)} of each {Lower(service.Subject)} for customers of the shop; without it the next order of that customer waits until somebody does it by hand.",""" + "\n")}}{{(service.SeededFault == SeededFault.UnknownKey ? "  \"urgency\": \"high\",\n" : "")}}  "links": { "documentation": "docs/runbook.md", "dashboard": "https://dashboards.acme.example/{{service.Id}}", "chat": "#{{service.Team.Id}}", "changelog": "docs/runbook.md" },
          "runbooks": [ { "path": "docs/runbook.md", "reviewedOn": "2026-09-15" } ],
          "availability": { "slos": [ { "name": "latency", "indicator": "p99 latency", "objective": "300ms", "window": "P30D" } ] },
          "dependencies": [ {{string.Join(", ", service.Uses.Select(used => $$"""{ "service": "{{used.Id}}" }"""))}} ],
          "alerts": [ { "name": "backlog", "trigger": "queue depth > 500 for 5m", "information": "queue, oldest age", "recipients": ["{{service.Team.Id}}-primary"], "tips": "docs/runbook.md", "testedOn": "2026-09-01" } ],
          "environments": ["staging"]
        }

        """;

    public static string Runbook(Service service) => $"# {service.Subject} {Lower(service.Action)}\n\nLook at the queue, then at what was deployed last.\n";

    /// <summary>The file with the attributes.</summary>
    public static string Attributes(Service service) => $"""
        using Ownership;

        [assembly: OwningTeam("{TeamOf(service)}")]
        [assembly: ServiceBoundary("{service.Id}")]
        [assembly: Lifecycle(LifecycleStage.Runtime)]
        [assembly: ServiceTier("{service.Tier}")]

        """;

    /// <summary>The properties of a project.</summary>
    public static IEnumerable<string> Properties(Service service) =>
    [
        $"<OwnershipTeam>{TeamOf(service)}</OwnershipTeam>",
        $"<OwnershipService>{service.Id}</OwnershipService>",
        .. service.SeededFault == SeededFault.NoStage ? [] : new[] { $"<OwnershipStage>{(service.SeededFault == SeededFault.UnknownStage ? "running" : Stage)}</OwnershipStage>" },
        $"<OwnershipTier>{service.Tier}</OwnershipTier>",
    ];

    private static string TeamOf(Service service) =>
        service.SeededFault == SeededFault.UnknownTeam ? service.Team.Id.Replace("team", "taem", StringComparison.Ordinal)
        : service.SeededFault == SeededFault.FormerTeam ? service.Team.FormerId
        : service.Team.Id;

#pragma warning disable CA1308 // Words inside a sentence.
    private static string Lower(string word) => word.ToLowerInvariant();
#pragma warning restore CA1308
}

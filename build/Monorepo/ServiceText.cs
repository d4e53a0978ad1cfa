namespace OwnershipAnalyzers.Build.Monorepo;

/// <summary>What a service declares, in each of the ways to declare it.</summary>
internal static class ServiceText
{
    private const string Stage = "runtime";

    private const string Backlog =
        """
        "name": "backlog", "trigger": "queue depth > 500 for 5m", "information": "queue, oldest age"
        """;

    /// <summary>The files of a service that are not about one of its projects.</summary>
    public static IEnumerable<(string Path, string Content)> Files(Service service) =>
        [($"{service.Folder}/service.json", Profile(service)), ($"{service.Folder}/docs/runbook.md", Runbook(service))];

    /// <summary>The profile; it holds the facts too when the service declares them there.</summary>
    private static string Profile(Service service) => $$"""
        {
          "$schema": "https://raw.githubusercontent.com/ownership-analyzers/OwnershipAnalyzers/main/docs/schema/service.schema.json",
        {{Facts(service)}}  "name": "{{service.Subject}} {{Lower(service.Action)}}",
        {{Description(service)}}{{UnknownKey(service)}}  "links": { {{Links(service)}} },
          "runbooks": [ { "path": "docs/runbook.md", "reviewedOn": "2026-09-15" } ],
          "availability": { "slos": [ { "name": "latency", "indicator": "p99 latency", "objective": "300ms", "window": "P30D" } ] },
          "dependencies": [ {{string.Join(", ", service.Uses.Select(used => $$"""{ "service": "{{used.Id}}" }"""))}} ],
          "alerts": [ { {{Backlog}}, "recipients": ["{{service.Team.Id}}-primary"], "tips": "docs/runbook.md", "testedOn": "2026-09-01" } ],
          "environments": ["staging"]
        }

        """;

    private static string Facts(Service service)
    {
        if (service.Style != DeclarationStyle.Profile)
            return "";
        var facts = $"""  "service": "{service.Id}", "team": "{TeamOf(service)}", "stage": "{Stage}", "tier": "{service.Tier}",""";
        return facts + "\n";
    }

    private static string Description(Service service)
    {
        if (service.SeededFault == SeededFault.NoDescription)
            return "";
        var purpose = $"Does the {Lower(service.Action)} of each {Lower(service.Subject)} for customers of the shop";
        return $"  \"description\": \"{purpose}; without it the next order of that customer waits until somebody does it by hand.\",\n";
    }

    private static string UnknownKey(Service service) => service.SeededFault == SeededFault.UnknownKey ? "  \"urgency\": \"high\",\n" : "";

    private static string Links(Service service) => string.Join(
        ", ",
        "\"documentation\": \"docs/runbook.md\"",
        $"\"dashboard\": \"https://dashboards.acme.example/{service.Id}\"",
        $"\"chat\": \"#{service.Team.Id}\"",
        "\"changelog\": \"docs/runbook.md\"");

    private static string Runbook(Service service) =>
        $"# {service.Subject} {Lower(service.Action)}\n\nLook at the queue, then at what was deployed last.\n";

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
        .. StageOf(service) is { } stage ? [$"<OwnershipStage>{stage}</OwnershipStage>"] : Array.Empty<string>(),
        $"<OwnershipTier>{service.Tier}</OwnershipTier>",
    ];

    private static string? StageOf(Service service) =>
        service.SeededFault == SeededFault.NoStage ? null
        : service.SeededFault == SeededFault.UnknownStage ? "running"
        : Stage;

    private static string TeamOf(Service service) =>
        service.SeededFault == SeededFault.UnknownTeam ? service.Team.Id.Replace("team", "taem", StringComparison.Ordinal)
        : service.SeededFault == SeededFault.FormerTeam ? service.Team.FormerId
        : service.Team.Id;

#pragma warning disable CA1308 // Words inside a sentence.
    private static string Lower(string word) => word.ToLowerInvariant();
#pragma warning restore CA1308
}

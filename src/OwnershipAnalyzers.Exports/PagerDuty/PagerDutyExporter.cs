using System.Text;
using OwnershipAnalyzers.Directories;
using OwnershipAnalyzers.Registries;

namespace OwnershipAnalyzers.Exports.PagerDuty;

/// <summary>
/// Writes Terraform for the provider of PagerDuty: teams, schedules, escalation policies, services and their dependencies, in this order.
/// What only the account knows is a variable.
/// </summary>
internal sealed class PagerDutyExporter : Exporter
{
    private const string CallsNobody = "none of its levels has a schedule or a person, and PagerDuty has no such policy";
    private const string NoRoles = "a target of PagerDuty is a schedule or a user, and says nothing of who they are";

    /// <inheritdoc/>
    public override string Target => "pagerduty";

    /// <inheritdoc/>
    public override string Description => "teams, on-call and services for PagerDuty, as Terraform";

    /// <inheritdoc/>
    public override string FileName => "pagerduty.tf";

    private static readonly string[] Held =
    [
        "team.id", "team.name", "team.parent", "team.onCall", "team.escalation",
        "schedule.id", "schedule.name", "schedule.description", "schedule.team", "schedule.timeZone", "schedule.coverage", "schedule.turn",
        "escalation policy.id", "escalation policy.name", "escalation policy.description", "escalation policy.levels",
        "escalation policy.repeat",
        "service.id", "service.team", "service.name", "service.description", "service.dependencies",
    ];

    /// <inheritdoc/>
    public override Export Write(ServiceDirectory directory)
    {
        var registry = directory.Registry;
        var losses = new Losses();
        losses.AddAllBut(directory.Catalog, Held, "PagerDuty has no place for it");
        AddLosses(registry, losses);
        var teams = new PagerDutyNames("pagerduty_team", "team", [.. registry.Teams.Select(Entry)], Printable.Name, losses);
        var schedules = new PagerDutyNames("pagerduty_schedule", "schedule", [.. registry.Schedules.Select(Entry)], Printable.Name, losses);
        var useful = UsefulPolicies(registry, schedules, losses);
        var policies = new PagerDutyNames(
            "pagerduty_escalation_policy", "escalation policy", [.. useful.Select(Entry)], Printable.PolicyName, losses);
        var callers = registry.Teams.Where(team => team.Escalation is not null);
        var teamsOf = callers.ToLookup(team => team.Escalation!.Value, team => team.Id, StringComparer.Ordinal);
        var variables = new PagerDutyVariables();
        List<HclBlock> blocks =
        [
            .. new PagerDutyTeams(teams, losses).Blocks(registry.Teams),
            .. registry.Schedules.Select(new PagerDutySchedules(schedules, teams, variables, losses).Block),
            .. useful.Select(new PagerDutyPolicies(policies, schedules, teams, teamsOf, variables, losses).Block),
            .. new PagerDutyServices(directory, policies, variables, losses).Blocks(),
        ];
        return new Export(Text([.. variables.Blocks(), .. blocks]), losses.Sorted());
    }

    private static (string Id, string Name) Entry(Team team) => (team.Id, team.Name ?? team.Id);

    private static (string Id, string Name) Entry(Schedule schedule) => (schedule.Id, schedule.Content.NonEmptyText("name") ?? schedule.Id);

    private static (string Id, string Name) Entry(EscalationPolicy policy) => (policy.Id, policy.Content.NonEmptyText("name") ?? policy.Id);

    private static List<EscalationPolicy> UsefulPolicies(Registry registry, PagerDutyNames schedules, Losses losses)
    {
        var useful = registry.EscalationPolicies.Where(policy => PagerDutyPolicies.CallsSomebody(policy, schedules)).ToList();
        foreach (var policy in registry.EscalationPolicies.Except(useful))
            losses.Add($"escalation policy '{policy.Id}'", "id", CallsNobody);
        return useful;
    }

    private static string Text(IEnumerable<HclBlock> blocks)
    {
        var text = new StringBuilder($"# {GeneratedComment} Needs the provider PagerDuty/pagerduty in required_providers.\n");
        foreach (var block in blocks)
        {
            text.Append('\n');
            block.WriteTo(text);
        }

        return text.ToString();
    }

    /// <summary>What the parts of schedules and levels say beyond what PagerDuty holds.</summary>
    private static void AddLosses(Registry registry, Losses losses)
    {
        foreach (var policy in registry.EscalationPolicies.Where(policy => policy.Levels.Any(level => level.Role is not null)))
            losses.Add($"escalation policy '{policy.Id}'", "levels.role", NoRoles);
        foreach (var team in registry.Teams)
        {
            if (team.OnCall is { Value: var schedule } && OnCallProblem(team, schedule, registry) is { } problem)
                losses.Add($"team '{team.Id}'", "onCall", problem);
        }
    }

    private static string? OnCallProblem(Team team, string id, Registry registry)
    {
        var schedules = registry.Schedules.Where(schedule => schedule.Id == id).ToList();
        if (schedules.Count == 0)
            return $"there is no schedule '{id}'";
        return schedules.Any(schedule => schedule.Team?.Value != team.Id)
            ? $"in PagerDuty a schedule names its teams, and schedule '{id}' does not name this one"
            : null;
    }
}

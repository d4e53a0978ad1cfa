using System.Text;
using OwnershipAnalyzers.Directories;
using OwnershipAnalyzers.Registries;

namespace OwnershipAnalyzers.Exports.PagerDuty;

/// <summary>
/// Writes Terraform for the provider of PagerDuty: teams, schedules, escalation policies, services and their dependencies, in this order. What only
/// the account knows is a variable.
/// </summary>
internal sealed class PagerDutyExporter : Exporter
{
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
        "escalation policy.id", "escalation policy.name", "escalation policy.description", "escalation policy.levels", "escalation policy.repeat",
        "service.id", "service.team", "service.name", "service.description", "service.dependencies",
    ];

    /// <inheritdoc/>
    public override Export Write(ServiceDirectory directory)
    {
        var (registry, losses, variables) = (directory.Registry, new Losses(), new PagerDutyVariables());
        losses.AddAllBut(directory.Catalog, Held, "PagerDuty has no place for it");
        AddLosses(registry, losses);
        var teams = new PagerDutyNames("pagerduty_team", "team", [.. registry.Teams.Select(team => (team.Id, team.Name ?? team.Id))], Printable.Name, losses);
        var schedules = new PagerDutyNames("pagerduty_schedule", "schedule", [.. registry.Schedules.Select(schedule => (schedule.Id, NameOf(schedule.Content, schedule.Id)))], Printable.Name, losses);
        var useful = registry.EscalationPolicies.Where(policy => PagerDutyPolicies.CallsSomebody(policy, schedules)).ToList();
        foreach (var policy in registry.EscalationPolicies.Except(useful))
            losses.Add($"escalation policy '{policy.Id}'", "id", "none of its levels has a schedule or a person, and PagerDuty has no such policy");
        var policies = new PagerDutyNames("pagerduty_escalation_policy", "escalation policy", [.. useful.Select(policy => (policy.Id, NameOf(policy.Content, policy.Id)))], Printable.PolicyName, losses);
        var teamsOf = registry.Teams.Where(team => team.Escalation is not null).ToLookup(team => team.Escalation!.Value, team => team.Id, StringComparer.Ordinal);

        List<HclBlock> blocks =
        [
            .. new PagerDutyTeams(teams, losses).Blocks(registry.Teams),
            .. registry.Schedules.Select(new PagerDutySchedules(schedules, teams, variables, losses).Block),
            .. useful.Select(new PagerDutyPolicies(policies, schedules, teams, teamsOf, variables, losses).Block),
            .. new PagerDutyServices(directory, policies, variables, losses).Blocks(),
        ];
        return new Export(Text([.. variables.Blocks(), .. blocks]), losses.Sorted());
    }

    private static string Text(IEnumerable<HclBlock> blocks)
    {
        var text = new StringBuilder("# Generated from the ownership catalog; edits are lost. Needs the provider PagerDuty/pagerduty in required_providers.\n");
        foreach (var block in blocks)
        {
            text.Append('\n');
            block.WriteTo(text);
        }

        return text.ToString();
    }

    private static string NameOf(System.Text.Json.JsonElement content, string id) => Content.TextOf(content, "name") ?? id;

    /// <summary>What the parts of schedules and levels say beyond what PagerDuty holds.</summary>
    private static void AddLosses(Registry registry, Losses losses)
    {
        foreach (var policy in registry.EscalationPolicies.Where(policy => policy.Levels.Any(level => level.Role is not null)))
            losses.Add($"escalation policy '{policy.Id}'", "levels.role", "a target of PagerDuty is a schedule or a user, and says nothing of who they are");
        foreach (var team in registry.Teams.Where(team => team.OnCall is { } onCall && registry.Schedules.All(schedule => schedule.Id != onCall.Value)))
            losses.Add($"team '{team.Id}'", "onCall", $"there is no schedule '{team.OnCall!.Value}'");
        foreach (var team in registry.Teams.Where(team => team.OnCall is { } onCall && registry.Schedules.Any(schedule => schedule.Id == onCall.Value && schedule.Team?.Value != team.Id)))
            losses.Add($"team '{team.Id}'", "onCall", $"in PagerDuty a schedule names its teams, and schedule '{team.OnCall!.Value}' does not name this one");
    }
}

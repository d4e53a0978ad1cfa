using OwnershipAnalyzers.Directories;
using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Registries;
using OwnershipAnalyzers.Rules;

namespace OwnershipAnalyzers.Exports.Report.Data;

/// <summary>Looks everything up that the page shows.</summary>
internal sealed class ReportBuilder(ServiceDirectory directory, ReportOptions options)
{
    public ReportData Build()
    {
        var (catalog, registry) = (directory.Catalog, directory.Registry);
        var services = new ServiceBuilder(directory, options.SourceUrl);
        var coverage = catalog.Coverage;
        return new ReportData
        {
            Title = options.Title,
            AsOf = options.AsOf,
            Coverage = new ReportCoverage(coverage.Assemblies, coverage.Owned, coverage.WithService, coverage.WithStage, coverage.OutOfScope, coverage.Baseline.Entries),
            Services = [.. catalog.Services.Select(services.Build).Concat(services.BuildExternal()).OrderBy(service => service.Id, StringComparer.Ordinal)],
            Teams = [.. registry.Teams.Select(Team).Concat(UnknownTeams()).OrderBy(team => team.Id, StringComparer.Ordinal)],
            Schedules = [.. registry.Schedules.OrderBy(schedule => schedule.Id, StringComparer.Ordinal).Select(Schedule)],
            Policies = [.. registry.EscalationPolicies.OrderBy(policy => policy.Id, StringComparer.Ordinal).Select(Policy)],
            Tiers = [.. registry.Tiers.OrderBy(tier => tier.Rank ?? int.MaxValue).ThenBy(tier => tier.Id, StringComparer.Ordinal).Select(Tier)],
            Findings = options.Findings is null ? null : [.. options.Findings.Select(Finding)],
        };
    }

    private ReportTeam Team(Team team) => new()
    {
        Id = team.Id,
        Name = team.Name,
        Parent = team.Parent?.Value,
        Successor = team.Successor,
        FormerIds = team.FormerIds.OrNull(),
        Contacts = ReportContacts.Of(team).OrNull(),
        CodeOwners = team.CodeOwners.Select(owner => owner.Value).OrNull(),
        Members = team.Members?.Value,
        OnCall = team.OnCall?.Value,
        Escalation = team.Escalation?.Value,
        AttestedOn = team.AttestedOn is { } day ? Day.Text(day.Value) : null,
        Assemblies = Assemblies(team.Id),
        Known = true,
    };

    /// <summary>Teams that own something and are not in the registry; nobody shall look for them in vain.</summary>
    private IEnumerable<ReportTeam> UnknownTeams() => directory.Catalog.Services.Select(service => service.Team).Concat(directory.Catalog.Coverage.ByTeam.Keys)
        .OfType<string>().Distinct(StringComparer.Ordinal).Where(id => directory.Registry.Teams.All(team => team.Id != id))
        .Select(id => new ReportTeam { Id = id, Assemblies = Assemblies(id) });

    private int Assemblies(string team) => directory.Catalog.Coverage.ByTeam.TryGetValue(team, out var coverage) ? coverage.Assemblies : 0;

    private static ReportSchedule Schedule(Schedule schedule) => new(
        schedule.Id, schedule.Content.TextOf("name"), schedule.Content.TextOf("description"), schedule.Team?.Value, schedule.TimeZone?.Value, schedule.Coverage?.Value,
        schedule.People?.Value, schedule.Turn?.Value, schedule.Handoff?.Value, schedule.ShadowOf?.Value);

    private static ReportPolicy Policy(EscalationPolicy policy) => new(
        policy.Id, policy.Content.TextOf("name"), policy.Content.TextOf("description"), policy.Content.NumberOf("repeat"),
        [.. policy.Levels.Select(level => new ReportLevel(level.Schedule?.Value, level.User?.Value, level.AfterMinutes?.Value, level.Role?.Value))]);

    private static ReportTier Tier(Tier tier) => new(
        tier.Id, tier.Name, tier.Content.TextOf("description"), tier.Rank, tier.Coverage?.Value, tier.EscalationLevels?.Value, tier.NoticeDays?.Value);

    private ReportFinding Finding(ReportFinding finding)
    {
        var owner = Subjects.OwnerOf(finding.Subject);
        var service = directory.Service(owner)?.Id
            ?? (After(owner, Subjects.AssemblyPrefix) is { } assembly ? directory.Catalog.Assemblies.FirstOrDefault(one => one.Name == assembly)?.Service : null);
        return finding with
        {
            Service = service,
            Team = directory.Team(finding.Team ?? After(owner, Subjects.TeamPrefix))?.Id ?? (service is null ? null : directory.Service(service)?.Team),
            Place = finding.Path is { } path ? ReportLink.OfFile(path, options.SourceUrl) : null,
        };
    }

    private static string? After(string text, string prefix) => text.StartsWith(prefix, StringComparison.Ordinal) ? text.Substring(prefix.Length) : null;
}

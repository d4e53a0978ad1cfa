using OwnershipAnalyzers.Catalogs;
using OwnershipAnalyzers.Directories;
using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Json;
using OwnershipAnalyzers.Registries;
using OwnershipAnalyzers.Rules;

namespace OwnershipAnalyzers.Exports.Report.Data;

/// <summary>Looks everything up that the page shows.</summary>
internal sealed class ReportBuilder(ServiceDirectory directory, ReportOptions options)
{
    public ReportData Build()
    {
        var registry = directory.Registry;
        return new ReportData
        {
            Title = options.Title,
            AsOf = options.AsOf,
            Coverage = Coverage(directory.Catalog.Coverage),
            Services = [.. Services().OrderBy(service => service.Id, StringComparer.Ordinal)],
            Teams = [.. registry.Teams.Select(Team).Concat(UnknownTeams()).OrderBy(team => team.Id, StringComparer.Ordinal)],
            Schedules = [.. registry.Schedules.OrderBy(schedule => schedule.Id, StringComparer.Ordinal).Select(Schedule)],
            Policies = [.. registry.EscalationPolicies.OrderBy(policy => policy.Id, StringComparer.Ordinal).Select(Policy)],
            Tiers = [.. Tiers().Select(Tier)],
            Findings = options.Findings is null ? null : [.. options.Findings.Select(Finding)],
        };
    }

    private static ReportCoverage Coverage(Coverage coverage) => new(
        coverage.Assemblies, coverage.Owned, coverage.WithService, coverage.WithStage, coverage.OutOfScope, coverage.Baseline.Entries);

    private IEnumerable<ReportService> Services()
    {
        var builder = new ServiceBuilder(directory, options.SourceUrl);
        return directory.Catalog.Services.Select(builder.Build).Concat(builder.BuildExternal());
    }

    private IEnumerable<Tier> Tiers() =>
        directory.Registry.Tiers.OrderBy(tier => tier.Rank ?? int.MaxValue).ThenBy(tier => tier.Id, StringComparer.Ordinal);

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
    private IEnumerable<ReportTeam> UnknownTeams()
    {
        var catalog = directory.Catalog;
        var owners = catalog.Services.Select(service => service.Team).Concat(catalog.Coverage.ByTeam.Keys).OfType<string>();
        var unknown = owners.Distinct(StringComparer.Ordinal).Where(id => directory.Registry.Teams.All(team => team.Id != id));
        return unknown.Select(id => new ReportTeam { Id = id, Assemblies = Assemblies(id) });
    }

    private int Assemblies(string team) => directory.Catalog.Coverage.ByTeam.TryGetValue(team, out var coverage) ? coverage.Assemblies : 0;

    private static ReportSchedule Schedule(Schedule schedule) => new(
        schedule.Id, schedule.Content.Text("name"), schedule.Content.Text("description"), schedule.Team?.Value, schedule.TimeZone?.Value,
        schedule.Coverage?.Value, schedule.People?.Value, schedule.Turn?.Value, schedule.Handoff?.Value, schedule.ShadowOf?.Value);

    private static ReportPolicy Policy(EscalationPolicy policy) => new(
        policy.Id, policy.Content.Text("name"), policy.Content.Text("description"), policy.Content.Number("repeat"),
        [.. policy.Levels.Select(Level)]);

    private static ReportLevel Level(EscalationLevel level) =>
        new(level.Schedule?.Value, level.User?.Value, level.AfterMinutes?.Value, level.Role?.Value);

    private static ReportTier Tier(Tier tier) => new(
        tier.Id, tier.Name, tier.Content.Text("description"), tier.Rank, tier.Coverage?.Value, tier.EscalationLevels?.Value,
        tier.NoticeDays?.Value);

    private ReportFinding Finding(ReportFinding finding)
    {
        var subject = Subjects.OwnerOf(finding.Subject);
        var service = directory.Service(subject)?.Id ?? ServiceOf(WithoutPrefix(subject, Subjects.AssemblyPrefix));
        var team = directory.Team(finding.Team ?? WithoutPrefix(subject, Subjects.TeamPrefix))?.Id;
        return finding with
        {
            Service = service,
            Team = team ?? (service is null ? null : directory.Service(service)?.Team),
            Place = finding.Path is { } path ? ReportLink.OfFile(path, options.SourceUrl) : null,
        };
    }

    private string? ServiceOf(string? assembly) => directory.Catalog.Assemblies.FirstOrDefault(known => known.Name == assembly)?.Service;

    private static string? WithoutPrefix(string text, string prefix) =>
        text.StartsWith(prefix, StringComparison.Ordinal) ? text.Substring(prefix.Length) : null;
}

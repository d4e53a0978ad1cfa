using System.Text;
using OwnershipAnalyzers.Exports.Report.Data;
using OwnershipAnalyzers.Reading;
using OwnershipAnalyzers.Texts;

namespace OwnershipAnalyzers.Exports.Report;

/// <summary>
/// What the page shows before its script runs, and all it shows where none may, as on build servers that forbid it: who is called for each service
/// and what to do. The script replaces it.
/// </summary>
internal static class StaticPage
{
    public static string Of(ReportData data)
    {
        var html = new StringBuilder();
        html.Append("<h1>").Append(Html.Name(data.Title)).Append("</h1>\n");
        html.Append("<p>").Append(Share(data.Coverage.Owned, data.Coverage)).Append(" have an owning team, ")
            .Append(Share(data.Coverage.WithService, data.Coverage)).Append(" a service, ").Append(Share(data.Coverage.WithStage, data.Coverage)).Append(" a lifecycle stage.</p>\n");
        var teams = data.Teams.ToDictionary(team => team.Id, StringComparer.Ordinal);
        var policies = data.Policies.ToDictionary(policy => policy.Id, StringComparer.Ordinal);
        Table(html, "Services", ["Service", "Team", "On call", "Runbook", "Chat", "Tier", "Stage"], data.Services.Select(service => (Anchor("service", service.Id), Cells(service, teams))));
        Table(html, "Teams", ["Team", "On call", "Escalation", "Contacts"], data.Teams.Select(team => (Anchor("team", team.Id), Cells(team, policies))));
        return html.ToString();
    }

    private static string Share(int part, ReportCoverage coverage) => $"{part.Text()} of {coverage.Assemblies.Text()} assemblies";

    private static IEnumerable<string> Cells(ReportService service, Dictionary<string, ReportTeam> teams)
    {
        var team = service.Team is { } id && teams.TryGetValue(id, out var known) ? known : null;
        yield return service.Name is { } name ? $"{Html.Name(name)} ({Html.Name(service.Id)})" : Html.Name(service.Id);
        yield return service.Team is null ? "" : $"<a href=\"#{Anchor("team", service.Team)}\">{Html.Name(team?.Name ?? service.Team)}</a>";
        yield return Optional(team?.OnCall);
        yield return string.Join(", ", (service.Runbooks ?? []).Select(runbook => Html.Link(runbook.Target)));
        yield return string.Join(", ", Chat(service, team).Select(Html.Link));
        yield return Optional(service.Tier);
        yield return Optional(service.Stage);
    }

    private static IEnumerable<ReportLink> Chat(ReportService service, ReportTeam? team) =>
        service.Links?.Where(link => link.Key == "chat").Select(link => link.Value).OrNull() ?? team?.Contacts?.Select(contact => contact.Value) ?? [];

    private static IEnumerable<string> Cells(ReportTeam team, Dictionary<string, ReportPolicy> policies)
    {
        yield return team.Name is { } name ? $"{Html.Name(name)} ({Html.Name(team.Id)})" : Html.Name(team.Id);
        yield return Optional(team.OnCall);
        yield return team.Escalation is { } id && policies.TryGetValue(id, out var policy) ? string.Join(", then ", policy.Levels.Select(Level)) : Optional(team.Escalation);
        yield return string.Join(", ", (team.Contacts ?? []).Select(contact => $"{Html.Name(contact.Key)}: {Html.Link(contact.Value)}"));
    }

    private static string Level(ReportLevel level) =>
        Html.Name(level.Schedule ?? level.User ?? "?") + (level.AfterMinutes is > 0 and var minutes ? $" after {minutes.Text()} min" : "");

    private static string Optional(string? text) => text is null ? "" : Html.Name(text);

    private static void Table(StringBuilder html, string title, string[] headings, IEnumerable<(string Id, IEnumerable<string> Cells)> rows)
    {
        html.Append("<h2>").Append(title).Append("</h2>\n<div class=\"scroll\"><table>\n<thead><tr>").Append(string.Concat(headings.Select(heading => $"<th scope=\"col\">{heading}</th>"))).Append("</tr></thead>\n<tbody>\n");
        // The same addresses as with the script, so that a link to a service always leads to it.
        foreach (var (id, cells) in rows)
            html.Append("<tr id=\"").Append(id).Append("\">").Append(string.Concat(cells.Select(cell => $"<td>{cell}</td>"))).Append("</tr>\n");
        html.Append("</tbody>\n</table></div>\n");
    }

    /// <summary>The fragment of an address, escaped as the script escapes it.</summary>
    private static string Anchor(string kind, string id) => $"{kind}/{Html.Text(Uri.EscapeDataString(id))}";
}

using System.Text;
using OwnershipAnalyzers.Exports.Report.Data;
using OwnershipAnalyzers.Reading;
using OwnershipAnalyzers.Texts;

namespace OwnershipAnalyzers.Exports.Report;

/// <summary>
/// What the page shows before its script runs, and all it shows where none may, as on build servers that forbid it: who is called for each
/// service and what to do. The script replaces it.
/// </summary>
internal static class StaticPage
{
    private const string EndOfTable = "</tbody>\n</table></div>\n";

    public static string Of(ReportData data)
    {
        var html = new StringBuilder();
        html.Append("<h1>").Append(Html.Name(data.Title)).Append("</h1>\n");
        var coverage = data.Coverage;
        html.Append("<p>").Append(Share(coverage.Owned, coverage)).Append(" have an owning team, ")
            .Append(Share(coverage.WithService, coverage)).Append(" a service, ")
            .Append(Share(coverage.WithStage, coverage)).Append(" a lifecycle stage.</p>\n");
        var teams = data.Teams.ToDictionary(team => team.Id, StringComparer.Ordinal);
        var policies = data.Policies.ToDictionary(policy => policy.Id, StringComparer.Ordinal);
        Heading(html, "Services", "Service", "Team", "On call", "Runbook", "Chat", "Tier", "Stage");
        foreach (var service in data.Services)
            Row(html, Anchor("service", service.Id), Cells(service, teams));
        html.Append(EndOfTable);
        Heading(html, "Teams", "Team", "On call", "Escalation", "Contacts");
        foreach (var team in data.Teams)
            Row(html, Anchor("team", team.Id), Cells(team, policies));
        html.Append(EndOfTable);
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

    /// <summary>Where to ask: the chat of the service, or else whatever contacts the team has.</summary>
    private static IEnumerable<ReportLink> Chat(ReportService service, ReportTeam? team)
    {
        var chat = service.Links?.Where(link => link.Key == "chat").OrNull();
        return (chat ?? team?.Contacts ?? []).Select(entry => entry.Value);
    }

    private static IEnumerable<string> Cells(ReportTeam team, Dictionary<string, ReportPolicy> policies)
    {
        yield return team.Name is { } name ? $"{Html.Name(name)} ({Html.Name(team.Id)})" : Html.Name(team.Id);
        yield return Optional(team.OnCall);
        var policy = team.Escalation is { } id && policies.TryGetValue(id, out var known) ? known : null;
        yield return policy is null ? Optional(team.Escalation) : string.Join(", then ", policy.Levels.Select(Level));
        yield return string.Join(", ", (team.Contacts ?? []).Select(contact => $"{Html.Name(contact.Key)}: {Html.Link(contact.Value)}"));
    }

    private static string Level(ReportLevel level) =>
        Html.Name(level.Schedule ?? level.User ?? "?") + (level.AfterMinutes is > 0 and var minutes ? $" after {minutes.Text()} min" : "");

    private static string Optional(string? text) => text is null ? "" : Html.Name(text);

    private static void Heading(StringBuilder html, string title, params string[] columns)
    {
        html.Append("<h2>").Append(title).Append("</h2>\n<div class=\"scroll\"><table>\n<thead><tr>");
        foreach (var column in columns)
            html.Append("<th scope=\"col\">").Append(column).Append("</th>");
        html.Append("</tr></thead>\n<tbody>\n");
    }

    /// <summary>A row has the same address as with the script, so that a link to a service always leads to it.</summary>
    private static void Row(StringBuilder html, string id, IEnumerable<string> cells)
    {
        html.Append("<tr id=\"").Append(id).Append("\">");
        foreach (var cell in cells)
            html.Append("<td>").Append(cell).Append("</td>");
        html.Append("</tr>\n");
    }

    /// <summary>The fragment of an address, escaped as the script escapes it.</summary>
    private static string Anchor(string kind, string id) => $"{kind}/{Html.Text(Uri.EscapeDataString(id))}";
}

using OwnershipAnalyzers.Reading;
using OwnershipAnalyzers.Texts;

namespace OwnershipAnalyzers.Tool.Who;

/// <summary>Answers for the person who is called at night: whom to call and what to read first, everything else below.</summary>
internal static class WhoText
{
    private const int MostFrames = 3;
    private const int MostServices = 12;

    public static void Write(ToolConsole console, IReadOnlyList<WhoAnswer> answers)
    {
        for (var i = 0; i < answers.Count; i++)
        {
            if (i > 0)
                console.Out.WriteLine();
            foreach (var line in Lines(answers[i], answers.Count > 1))
                console.Out.WriteLine(line.Length == 0 ? "" : Plain.Line(line));
        }
    }

    private static IEnumerable<string> Lines(WhoAnswer answer, bool isOneOfMany)
    {
        if (answer.IsTrace)
            yield return Excerpt.Of(answer.Query, 300);
        else if (isOneOfMany)
            yield return $"{answer.Query}:";
        if (answer.Matches.Count == 0)
        {
            yield return answer.IsTrace ? "No call in it is of code that the catalog knows."
                : $"Nothing in the catalog is called {Excerpt.Of(answer.Query, 200)}.{(answer.Suggestions.Count > 0 ? $" Did you mean {string.Join(", ", answer.Suggestions)}?" : " 'dotnet build' of the catalog project brings it up to date.")}";
            yield break;
        }

        for (var i = 0; i < answer.Matches.Count; i++)
        {
            if (i > 0 || answer.IsTrace || isOneOfMany)
                yield return "";
            foreach (var line in Lines(answer.Matches[i], answer.IsTrace ? (i == 0 ? "thrown in " : "called by ") : ""))
                yield return line;
        }
    }

    private static IEnumerable<string> Lines(WhoMatch match, string role)
    {
        yield return role + Heading(match);
        foreach (var note in match.Notes)
            yield return Row("note", note);
        if (match.Team is { IsRegistered: true } team)
        {
            yield return Row("on call", team.OnCall is { } schedule ? Text(schedule) : "nobody is declared");
            var label = "escalation";
            foreach (var level in team.Escalation)
            {
                yield return Row(label, Text(level));
                label = "";
            }
        }

        foreach (var line in Reading(match.Service))
            yield return line;
        foreach (var line in Reaching(match))
            yield return line;
        if (match.Service is { } service)
            yield return Row("state", $"{Tier(service)}, {service.Stage ?? "no stage"}");
        if (match is { Service: null, Team.Services.Count: > 0 })
            yield return Row("services", string.Join(", ", match.Team.Services.Take(MostServices)) + (match.Team.Services.Count > MostServices ? ", ..." : ""));
        foreach (var line in Frames(match))
            yield return line;
        yield return Row("found by", match.Reason + (match.IsGuess ? " (a guess)" : ""));
    }

    private static string Heading(WhoMatch match)
    {
        var team = match.Team is { } known ? $"team {known.Id}" : "nobody knows whose";
        return match.Service is { } service ? $"{service.Id}{(service.Name is { } name ? $" ({name})" : "")}, {team}"
            : match.Assembly is { } assembly ? $"{assembly}, {team}"
            : team + (match.Team?.Name is { } called ? $" ({called})" : "");
    }

    /// <summary>What to read: instructions, then what shows how the service is.</summary>
    private static IEnumerable<string> Reading(WhoService? service)
    {
        if (service is null)
            yield break;
        var label = "runbook";
        foreach (var runbook in service.Runbooks?.DefaultIfEmpty("none is declared") ?? [])
        {
            yield return Row(label, runbook);
            label = "";
        }

        foreach (var link in service.Links.Where(link => link.Key is "dashboard" or "logs" or "status"))
            yield return Row(link.Key, link.Value);
    }

    /// <summary>Where to write: the channel of the service, else that of the team.</summary>
    private static IEnumerable<string> Reaching(WhoMatch match)
    {
        if (match.Service?.Links.TryGetValue("chat", out var chat) == true)
            yield return Row("chat", chat);
        foreach (var contact in match.Team?.Contacts ?? new Dictionary<string, string>())
        {
            if (contact.Value != (match.Service?.Links.GetValueOrDefault("chat") ?? ""))
                yield return Row(contact.Key, contact.Value);
        }
    }

    private static IEnumerable<string> Frames(WhoMatch match)
    {
        var label = "calls";
        foreach (var frame in (match.Frames ?? []).Take(MostFrames))
        {
            yield return Row(label, frame.Call + (frame.File is { } file ? $" ({file.Split('/', '\\')[^1]}{(frame.Line is { } line ? $":{line.Text()}" : "")})" : ""));
            label = "";
        }

        if (match.Frames?.Count > MostFrames)
            yield return Row("", $"and {(match.Frames.Count - MostFrames).Text()} more");
    }

    private static string Text(WhoSchedule schedule) =>
        string.Join(", ", new[] { schedule.Schedule, schedule.Coverage, schedule.TimeZone, schedule.Handoff is { } handoff ? $"hand-off {handoff}" : null }.OfType<string>());

    private static string Text(WhoLevel level)
    {
        var when = level.AfterMinutes switch { null => "then", 0 => "at once", { } minutes => $"{minutes.Text()} min" };
        return $"{when,-8} {level.Schedule ?? level.User ?? "?"}{(level.Role is { } role ? $" ({role})" : "")}";
    }

    private static string Tier(WhoService service) => service.Tier is not { } tier ? "no tier" : service.TierName is { } name ? $"{tier} ({name})" : tier;

    private static string Row(string label, string text) => $"  {Excerpt.Of(label, 20),-11} {text}";
}

using OwnershipAnalyzers.Reading;
using OwnershipAnalyzers.Texts;
using OwnershipAnalyzers.Tool.Catalogs;

namespace OwnershipAnalyzers.Tool.Metrics;

/// <summary>One run of <c>metrics</c>.</summary>
internal sealed class MetricsRun(ToolConsole console, MetricsRequest request)
{
    private const int MostFaults = 20;

    private static readonly IncidentGroup Nothing = new(null, []);

    /// <exception cref="ToolException">Catalog or export cannot be read.</exception>
    public int Execute()
    {
        var catalog = CatalogInput.Open(request.Catalog).Catalog;
        var now = new IncidentMetrics(IncidentExport.Read(request.File, request.Columns), catalog);
        var before = request.Compare is { } earlier ? new IncidentMetrics(IncidentExport.Read(earlier, request.Columns), catalog) : null;
        if (request.IsJson)
            JsonMetrics.Write(console, now, before);
        else
            WriteText(now, before);
        IReadOnlyList<string> faults = [.. now.Export.InternalErrors, .. before?.Export.InternalErrors ?? []];
        foreach (var fault in faults.Take(MostFaults))
            console.SayError($"error: {fault}.");
        if (faults.Count > 0)
        {
            var incidents = Plain.Count(faults.Count, "incident");
            console.Error.WriteLine($"error: {incidents} could not be read and {(faults.Count == 1 ? "is" : "are")} not counted.");
        }

        return faults.Count > 0 ? ExitCode.Failure : ExitCode.Fine;
    }

    private void WriteText(IncidentMetrics now, IncidentMetrics? before)
    {
        if (before is null)
            WriteOne(now);
        else
            WriteTwo(now, before);
        WriteNotes(now);
        if (before is not null)
            WriteNotes(before);
    }

    private IReadOnlyDictionary<string, IncidentGroup> Rows(IncidentMetrics metrics) => request.IsByTeam ? metrics.Teams : metrics.Services;

    private string Noun => request.IsByTeam ? "team" : "service";

    private void WriteOne(IncidentMetrics metrics)
    {
        var table = new ConsoleTable(Noun, "incidents", "MTTA", "median", "p90", "never acked", "MTTR", "median", "p90", "open");
        var groups = Rows(metrics).Values.OrderByDescending(group => group.Incidents.Count);
        foreach (var group in groups.ThenBy(group => group.Id, StringComparer.Ordinal).Append(metrics.All with { Id = "all" }))
        {
            var count = group.Incidents.Count.Text();
            var never = group.NeverAcknowledged.Text();
            table.Add([group.Id, count, .. Cells(group.ToAcknowledge), never, .. Cells(group.ToResolve), group.Open.Text()]);
        }

        table.WriteTo(console);
        console.Out.WriteLine();
    }

    private void WriteTwo(IncidentMetrics now, IncidentMetrics before)
    {
        var rows = Rows(now);
        var earlier = Rows(before);
        var table = new ConsoleTable(Noun, "incidents", "MTTA", "change", "median", "MTTR", "change", "median");
        var ids = rows.Keys.Union(earlier.Keys, StringComparer.Ordinal);
        var sorted = ids.OrderByDescending(id => rows.GetValueOrDefault(id, Nothing).Incidents.Count);
        foreach (var id in sorted.ThenBy(id => id, StringComparer.Ordinal))
            table.Add(Row(id, earlier.GetValueOrDefault(id, Nothing), rows.GetValueOrDefault(id, Nothing)));
        table.Add(Row("all", before.All, now.All));
        table.WriteTo(console);
        console.Out.WriteLine();
    }

    private static string?[] Row(string id, IncidentGroup first, IncidentGroup after)
    {
        var incidents = $"{first.Incidents.Count.Text()} -> {after.Incidents.Count.Text()}";
        return [id, incidents, .. Comparison(first.ToAcknowledge, after.ToAcknowledge), .. Comparison(first.ToResolve, after.ToResolve)];
    }

    private static string?[] Comparison(Statistics? first, Statistics? after) =>
        [Both(first?.Mean, after?.Mean), Duration.Change(first?.Mean, after?.Mean), Both(first?.Median, after?.Median)];

    /// <summary>What the table does not show.</summary>
    private void WriteNotes(IncidentMetrics metrics)
    {
        var file = metrics.Export.Name;
        if (metrics.Unmatched.Count > 0)
        {
            var incidents = Plain.Count(metrics.Unmatched.Values.Sum(group => group.Incidents.Count), "incident");
            var names = metrics.Unmatched.Select(service => $"'{service.Key}' ({service.Value.Incidents.Count.Text()})");
            console.Say($"Not counted, of {file}: {incidents} of services that the catalog does not know: {string.Join(", ", names)}. "
                + "Give the service in the catalog this id or name.");
        }

        if (metrics.All.Unknown > 0)
        {
            var incidents = Plain.Count(metrics.All.Unknown, "incident");
            console.Say($"Not in MTTA, of {file}: {incidents} of which the export does not say whether somebody acknowledged them.");
        }

        var ownerless = metrics.All.Incidents.Count - metrics.Teams.Values.Sum(team => team.Incidents.Count);
        if (request.IsByTeam && ownerless > 0)
            console.Say($"Of no team, of {file}: {Plain.Count(ownerless, "incident")} of services without an owner.");
    }

    private static string?[] Cells(Statistics? times) =>
        [Duration.Text(times?.Mean), Duration.Text(times?.Median), Duration.Text(times?.P90)];

    private static string? Both(TimeSpan? first, TimeSpan? after) =>
        first is null && after is null ? null : $"{Duration.Text(first) ?? "-"} -> {Duration.Text(after) ?? "-"}";
}

using OwnershipAnalyzers.Reading;
using OwnershipAnalyzers.Texts;
using OwnershipAnalyzers.Tool.Catalogs;
using OwnershipAnalyzers.Tool.Console;

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
        else if (before is null)
            WriteOne(now);
        else
            WriteTwo(now, before);
        if (!request.IsJson)
            WriteNotes(now, before);
        IReadOnlyList<string> faults = [.. now.Export.InternalErrors, .. before?.Export.InternalErrors ?? []];
        foreach (var fault in faults.Take(MostFaults))
            console.Error.WriteLine(Plain.Line($"error: {fault}."));
        if (faults.Count > 0)
            console.Error.WriteLine($"error: {Plain.Count(faults.Count, "incident")} could not be read and {(faults.Count == 1 ? "is" : "are")} not counted.");
        return faults.Count > 0 ? ExitCode.Failure : ExitCode.Fine;
    }

    private IReadOnlyDictionary<string, IncidentGroup> Rows(IncidentMetrics metrics) => request.IsByTeam ? metrics.Teams : metrics.Services;

    private string Noun => request.IsByTeam ? "team" : "service";

    private void WriteOne(IncidentMetrics metrics)
    {
        var table = new ConsoleTable(Noun, "incidents", "MTTA", "median", "p90", "never acked", "MTTR", "median", "p90", "open");
        foreach (var group in Rows(metrics).Values.OrderByDescending(group => group.Incidents.Count).ThenBy(group => group.Id, StringComparer.Ordinal).Append(metrics.All with { Id = "all" }))
            table.Add([group.Id, group.Incidents.Count.Text(), .. Cells(group.ToAcknowledge), group.NeverAcknowledged.Text(), .. Cells(group.ToResolve), group.Open.Text()]);
        table.WriteTo(console);
        console.Out.WriteLine();
    }

    private void WriteTwo(IncidentMetrics now, IncidentMetrics before)
    {
        var (rows, earlier) = (Rows(now), Rows(before));
        var table = new ConsoleTable(Noun, "incidents", "MTTA", "change", "median", "MTTR", "change", "median");
        foreach (var id in rows.Keys.Union(earlier.Keys, StringComparer.Ordinal).OrderByDescending(id => rows.GetValueOrDefault(id, Nothing).Incidents.Count).ThenBy(id => id, StringComparer.Ordinal))
            Add(id, rows.GetValueOrDefault(id, Nothing), earlier.GetValueOrDefault(id, Nothing));
        Add("all", now.All, before.All);
        table.WriteTo(console);
        console.Out.WriteLine();

        void Add(string id, IncidentGroup after, IncidentGroup first) => table.Add(
            id, $"{first.Incidents.Count.Text()} -> {after.Incidents.Count.Text()}",
            Both(first.ToAcknowledge?.Mean, after.ToAcknowledge?.Mean), Duration.Change(first.ToAcknowledge?.Mean, after.ToAcknowledge?.Mean), Both(first.ToAcknowledge?.Median, after.ToAcknowledge?.Median),
            Both(first.ToResolve?.Mean, after.ToResolve?.Mean), Duration.Change(first.ToResolve?.Mean, after.ToResolve?.Mean), Both(first.ToResolve?.Median, after.ToResolve?.Median));
    }

    private void WriteNotes(IncidentMetrics now, IncidentMetrics? before)
    {
        foreach (var metrics in before is null ? [now] : new[] { now, before })
        {
            if (metrics.Unmatched.Count > 0)
                console.Out.WriteLine(Plain.Line($"Not counted, of {metrics.Export.Name}: {Plain.Count(metrics.Unmatched.Values.Sum(group => group.Incidents.Count), "incident")} of services that the catalog does not know: {string.Join(", ", metrics.Unmatched.Select(one => $"'{one.Key}' ({one.Value.Incidents.Count.Text()})"))}. Give the service in the catalog this id or name."));
            if (metrics.All.Unknown > 0)
                console.Out.WriteLine(Plain.Line($"Not in MTTA, of {metrics.Export.Name}: {Plain.Count(metrics.All.Unknown, "incident")} of which the export does not say whether somebody acknowledged them."));
            if (request.IsByTeam && metrics.All.Incidents.Count - metrics.Teams.Values.Sum(team => team.Incidents.Count) is var ownerless and > 0)
                console.Out.WriteLine(Plain.Line($"Of no team, of {metrics.Export.Name}: {Plain.Count(ownerless, "incident")} of services without an owner."));
        }
    }

    private static string?[] Cells(Statistics? statistics) => [Duration.Text(statistics?.Mean), Duration.Text(statistics?.Median), Duration.Text(statistics?.P90)];

    private static string? Both(TimeSpan? first, TimeSpan? after) => first is null && after is null ? null : $"{Duration.Text(first) ?? "-"} -> {Duration.Text(after) ?? "-"}";
}

using System.Text.Json;
using OwnershipAnalyzers.Json;
using OwnershipAnalyzers.Reading;
using OwnershipAnalyzers.Texts;
using OwnershipAnalyzers.Tool.Console;

namespace OwnershipAnalyzers.Tool.Metrics.Reading;

/// <summary>Incidents from what PagerDuty's API answers: raw incidents of its analytics, incidents, or log entries.</summary>
internal sealed class PagerDutyJson
{
    private readonly string _file;
    private readonly List<Incident> _incidents = [];
    private readonly List<string> _faults = [];

    private PagerDutyJson(string file) => _file = file;

    /// <exception cref="ToolException">It is other JSON.</exception>
    public static IncidentExport Read(string file, byte[] utf8)
    {
        try
        {
            using var json = JsonDocument.Parse(utf8.AsMemory(ByteOrderMark.LengthIn(utf8)), new JsonDocumentOptions { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip });
            if (!JsonTexts.AreGood(utf8))
                throw new ToolException($"{file}{JsonPlaces.OfBadText(utf8).Text}: the text is not UTF-8, or holds half of a surrogate pair. Take the answer of the API as it came.");
            if (!IsKnown(json.RootElement))
                throw new ToolException($"{file}{JsonPlaces.OfRoot(utf8).Text}: it has none of \"data\", \"incidents\" and \"log_entries\". Give the answer of PagerDuty to /analytics/raw/incidents, /incidents or /log_entries.");
            var reader = new PagerDutyJson(file);
            reader.Add(json.RootElement);
            return new IncidentExport(file, reader._incidents, reader._faults);
        }
        catch (JsonException exception)
        {
            throw new ToolException($"{file}{JsonPlaces.Of(exception, utf8).Text}: it is no JSON from here on. Take the answer of the API as it came, whole.");
        }
    }

    private void Add(JsonElement root)
    {
        if (Items(root, "data") is { } raw)
            Each(raw, "data", OfAnalytics);
        else if (Items(root, "incidents") is { } incidents)
            Each(incidents, "incidents", OfList);
        else if (Items(root, "log_entries") is { } entries)
            AddLog(entries);
        else
            Each(root, "", one => one.ValueKind == JsonValueKind.Object && one.TryGetProperty("service_name", out _) ? OfAnalytics(one) : OfList(one));
    }

    private static bool IsKnown(JsonElement root) =>
        root.ValueKind == JsonValueKind.Array || Items(root, "data") is not null || Items(root, "incidents") is not null || Items(root, "log_entries") is not null;

    private void Each(JsonElement items, string key, Func<JsonElement, (Incident? Incident, string? InternalError)> read)
    {
        var index = 0;
        foreach (var item in items.EnumerateArray())
        {
            var (incident, fault) = item.ValueKind == JsonValueKind.Object ? read(item) : (null, "it is no object");
            if (incident is not null)
                _incidents.Add(incident);
            else
                _faults.Add($"{_file}: {key}[{index.Text()}]: {fault}");
            index++;
        }
    }

    /// <summary>Of /analytics/raw/incidents: what is null did not happen.</summary>
    private static (Incident?, string?) OfAnalytics(JsonElement one)
    {
        string[] services = [.. new[] { one.Text("service_name"), one.Text("service_id") }.OfType<string>()];
        if (services.Length == 0)
            return (null, "it has no \"service_name\"");
        return Created(one) is { } created
            ? (new Incident(services, created, Seconds(one, "seconds_to_first_ack"), Seconds(one, "seconds_to_resolve") ?? Until(created, one.Text("resolved_at"))), null)
            : (null, "its \"created_at\" is no moment");
    }

    /// <summary>Of /incidents: the acknowledgements are those of now, so a resolved incident has none left.</summary>
    private static (Incident?, string?) OfList(JsonElement one)
    {
        if (Created(one) is not { } created)
            return (null, "its \"created_at\" is no moment");
        if (ServiceOf(one) is not { Length: > 0 } services)
            return (null, "it has no \"service\"");
        var resolved = one.Text("resolved_at") ?? (one.Text("status") == "resolved" ? one.Text("last_status_change_at") : null);
        var acknowledged = (Items(one, "acknowledgements")?.EnumerateArray() ?? default).Select(entry => Until(created, entry.Text("at"))).OfType<TimeSpan>().ToList();
        return (new Incident(services, created, acknowledged.Count > 0 ? acknowledged.Min() : null, Until(created, resolved), acknowledged.Count > 0 || one.Text("status") == "triggered"), null);
    }

    /// <summary>Of /log_entries: each incident from its first trigger on.</summary>
    private void AddLog(JsonElement entries)
    {
        var all = entries.EnumerateArray().Select((entry, index) => (Entry: entry, Index: index)).Where(one =>
        {
            var isWhole = one.Entry.ValueKind == JsonValueKind.Object && Created(one.Entry) is not null && Id(one.Entry, "incident") is not null;
            if (!isWhole)
                _faults.Add($"{_file}: log_entries[{one.Index.Text()}]: it has no \"created_at\", or no \"incident\" with an \"id\"");
            return isWhole;
        }).Select(one => one.Entry).ToList();
        foreach (var incident in all.GroupBy(entry => Id(entry, "incident")!, StringComparer.Ordinal))
        {
            var services = incident.Select(ServiceOf).FirstOrDefault(services => services.Length > 0);
            if (First(incident, "trigger") is not { } created || services is null)
                _faults.Add($"{_file}: incident '{Excerpt.Of(incident.Key)}': its trigger or its service is not among the log entries");
            else
                _incidents.Add(new Incident(services, created, First(incident, "acknowledge") - created, First(incident, "resolve") - created));
        }

        static DateTimeOffset? First(IEnumerable<JsonElement> entries, string what) =>
            entries.Where(entry => entry.Text("type") is { } type && type.StartsWith($"{what}_log_entry", StringComparison.Ordinal)).Min(Created);
    }

    private static string[] ServiceOf(JsonElement one) => one.Member("service") is { ValueKind: JsonValueKind.Object } service
        ? [.. new[] { service.Text("name"), service.Text("summary"), service.Text("id") }.OfType<string>().Distinct()]
        : [];

    private static DateTimeOffset? Created(JsonElement one) => one.Text("created_at") is { } text ? Moment.Parse(text) : null;

    private static TimeSpan? Until(DateTimeOffset from, string? text) => text is not null && Moment.Parse(text) is { } moment && moment >= from ? moment - from : null;

    private static TimeSpan? Seconds(JsonElement one, string key) =>
        one.Member(key) is { ValueKind: JsonValueKind.Number } value ? Moment.Seconds(value.GetRawText()) : null;

    private static string? Id(JsonElement one, string key) => one.Member(key).Text("id");

    private static JsonElement? Items(JsonElement one, string key) => one.Member(key) is { ValueKind: JsonValueKind.Array } items ? items : null;
}

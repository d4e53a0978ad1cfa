using System.Text.Json;
using OwnershipAnalyzers.Json;
using OwnershipAnalyzers.Reading;
using OwnershipAnalyzers.Texts;

namespace OwnershipAnalyzers.Tool.Metrics.Reading;

/// <summary>Incidents from what PagerDuty's API answers: raw incidents of its analytics, incidents, or log entries.</summary>
internal sealed class PagerDutyJson
{
    private const string TakeItWhole = "Take the answer of the API as it came";

    private static readonly JsonDocumentOptions Lenient = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip };

    private readonly string _file;
    private readonly List<Incident> _incidents = [];
    private readonly List<string> _faults = [];

    private PagerDutyJson(string file) => _file = file;

    /// <exception cref="ToolException">It is other JSON.</exception>
    public static IncidentExport Read(string file, byte[] utf8)
    {
        try
        {
            using var json = JsonDocument.Parse(utf8.AsMemory(ByteOrderMark.LengthIn(utf8)), Lenient);
            if (!JsonTexts.AreGood(utf8))
            {
                throw new ToolException($"{file}{JsonPlaces.OfBadText(utf8).Text}: the text is not UTF-8, "
                    + $"or holds half of a surrogate pair. {TakeItWhole}.");
            }

            if (!IsKnown(json.RootElement))
            {
                throw new ToolException(
                    $"{file}{JsonPlaces.OfRoot(utf8).Text}: it has none of \"data\", \"incidents\" and \"log_entries\". "
                    + "Give the answer of PagerDuty to /analytics/raw/incidents, /incidents or /log_entries.");
            }

            var reader = new PagerDutyJson(file);
            reader.Add(json.RootElement);
            return new IncidentExport(file, reader._incidents, reader._faults);
        }
        catch (JsonException exception)
        {
            throw new ToolException($"{file}{JsonPlaces.Of(exception, utf8).Text}: it is no JSON from here on. {TakeItWhole}, whole.");
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
            Each(root, "", incident => incident.Member("service_name") is null ? OfList(incident) : OfAnalytics(incident));
    }

    private static bool IsKnown(JsonElement root) => root.ValueKind == JsonValueKind.Array
        || Items(root, "data") is not null || Items(root, "incidents") is not null || Items(root, "log_entries") is not null;

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
    private static (Incident?, string?) OfAnalytics(JsonElement incident)
    {
        string[] services = [.. new[] { incident.Text("service_name"), incident.Text("service_id") }.OfType<string>()];
        if (services.Length == 0)
            return (null, "it has no \"service_name\"");
        if (Created(incident) is not { } created)
            return (null, "its \"created_at\" is no moment");
        var toResolve = Seconds(incident, "seconds_to_resolve") ?? Until(created, incident.Text("resolved_at"));
        return (new Incident(services, created, Seconds(incident, "seconds_to_first_ack"), toResolve), null);
    }

    /// <summary>Of /incidents: the acknowledgements are those of now, so a resolved incident has none left.</summary>
    private static (Incident?, string?) OfList(JsonElement incident)
    {
        if (Created(incident) is not { } created)
            return (null, "its \"created_at\" is no moment");
        if (ServiceOf(incident) is not { Length: > 0 } services)
            return (null, "it has no \"service\"");
        var status = incident.Text("status");
        var resolved = incident.Text("resolved_at") ?? (status == "resolved" ? incident.Text("last_status_change_at") : null);
        var entries = Items(incident, "acknowledgements")?.EnumerateArray() ?? default;
        var acknowledged = entries.Select(entry => Until(created, entry.Text("at"))).OfType<TimeSpan>().ToList();
        TimeSpan? toAcknowledge = acknowledged.Count > 0 ? acknowledged.Min() : null;
        var isKnown = toAcknowledge is not null || status == "triggered";
        return (new Incident(services, created, toAcknowledge, Until(created, resolved), isKnown), null);
    }

    /// <summary>Of /log_entries: each incident from its first trigger on.</summary>
    private void AddLog(JsonElement entries)
    {
        var whole = new List<JsonElement>();
        foreach (var (index, entry) in entries.EnumerateArray().Index())
        {
            if (entry.ValueKind == JsonValueKind.Object && Created(entry) is not null && Id(entry, "incident") is not null)
                whole.Add(entry);
            else
                _faults.Add($"{_file}: log_entries[{index.Text()}]: it has no \"created_at\", or no \"incident\" with an \"id\"");
        }

        foreach (var incident in whole.GroupBy(entry => Id(entry, "incident")!, StringComparer.Ordinal))
        {
            var services = incident.Select(ServiceOf).FirstOrDefault(services => services.Length > 0);
            if (First(incident, "trigger") is not { } created || services is null)
                _faults.Add($"{_file}: incident '{Excerpt.Of(incident.Key)}': its trigger or its service is not among the log entries");
            else
                AddLogged(services, created, incident);
        }
    }

    private void AddLogged(string[] services, DateTimeOffset created, IEnumerable<JsonElement> entries) =>
        _incidents.Add(new Incident(services, created, First(entries, "acknowledge") - created, First(entries, "resolve") - created));

    private static DateTimeOffset? First(IEnumerable<JsonElement> entries, string what)
    {
        var ofKind = entries.Where(entry => entry.Text("type")?.StartsWith($"{what}_log_entry", StringComparison.Ordinal) == true);
        return ofKind.Min(Created);
    }

    private static string[] ServiceOf(JsonElement entry) => entry.Member("service") is { ValueKind: JsonValueKind.Object } service
        ? [.. new[] { service.Text("name"), service.Text("summary"), service.Text("id") }.OfType<string>().Distinct()]
        : [];

    private static DateTimeOffset? Created(JsonElement entry) => entry.Text("created_at") is { } text ? Moment.Parse(text) : null;

    private static TimeSpan? Until(DateTimeOffset from, string? text)
    {
        var moment = text is null ? null : Moment.Parse(text);
        return moment >= from ? moment - from : null;
    }

    private static TimeSpan? Seconds(JsonElement incident, string key) =>
        incident.Member(key) is { ValueKind: JsonValueKind.Number } value ? Moment.Seconds(value.GetRawText()) : null;

    private static string? Id(JsonElement entry, string key) => entry.Member(key).Text("id");

    private static JsonElement? Items(JsonElement parent, string key) =>
        parent.Member(key) is { ValueKind: JsonValueKind.Array } items ? items : null;
}

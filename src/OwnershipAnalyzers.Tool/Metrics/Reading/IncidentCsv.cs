using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;
using OwnershipAnalyzers.Reading;
using OwnershipAnalyzers.Rules;
using OwnershipAnalyzers.Texts;

namespace OwnershipAnalyzers.Tool.Metrics.Reading;

/// <summary>Incidents from a table with headings: that of PagerDuty, or any other.</summary>
internal sealed class IncidentCsv
{
    private readonly string _file;
    private readonly IReadOnlyDictionary<string, int> _headings;
    private readonly List<Incident> _incidents = [];
    private readonly List<string> _faults = [];

    private IncidentCsv(string file, string[] headings)
    {
        _file = file;
        // Of two columns with one heading the first counts.
        _headings = headings.Index().DistinctBy(heading => heading.Item, StringComparer.OrdinalIgnoreCase)
            .ToDictionary(heading => heading.Item, heading => heading.Index, StringComparer.OrdinalIgnoreCase);
    }

    /// <exception cref="ToolException">It has no headings that say what is in it.</exception>
    public static IncidentExport Read(string file, byte[] utf8, CsvColumns columns)
    {
        using var text = new StreamReader(new MemoryStream(utf8), new UTF8Encoding(false), detectEncodingFromByteOrderMarks: true);
        using var csv = new CsvParser(text, new CsvConfiguration(CultureInfo.InvariantCulture)
        {
            DetectDelimiter = true,
            DetectDelimiterValues = [",", ";", "\t"],
            // A quote in the middle of a field is not worth losing a file for.
            BadDataFound = null,
            TrimOptions = TrimOptions.Trim,
        });
        if (!csv.Read() || csv.Record is not { } headings)
            throw new ToolException($"{file}(1): the file is empty. Give an export of incidents as CSV or JSON.");
        var reader = new IncidentCsv(file, headings);
        reader.Need("service", columns.Services);
        reader.Need("created", columns.CreatedNames);
        reader.Need("resolved", [.. columns.ResolvedNames, .. columns.SecondsToResolve]);
        var isAcknowledgementKnown = columns.AcknowledgedNames.Concat(columns.SecondsToAcknowledge).Any(reader._headings.ContainsKey);
        if (!isAcknowledgementKnown && columns.Acknowledged is not null)
            reader.Need("acknowledged", columns.AcknowledgedNames);
        for (var line = csv.RawRow + 1; csv.Read(); line = csv.RawRow + 1)
        {
            if (csv.Record is { } record && record.Any(field => field.Length > 0))
                reader.Add(record, headings.Length, line, columns, isAcknowledgementKnown);
        }

        return new IncidentExport(file, reader._incidents, reader._faults);
    }

    private void Need(string what, IReadOnlyList<string> names)
    {
        if (names.Any(_headings.ContainsKey))
            return;
        var wanted = Enumeration.Of(Enumeration.Quoted(names), "or");
        var known = Enumeration.Some([.. _headings.Keys.Select(heading => $"'{Excerpt.Of(heading)}'")], 12);
        throw new ToolException(
            $"{_file}(1): no column is called {wanted}. The columns are {known}: name the right one with --{what}-column.");
    }

    private void Add(string[] record, int columnCount, int line, CsvColumns columns, bool isAcknowledgementKnown)
    {
        var services = columns.Services.Select(Field).Where(service => service.Length > 0).ToList();
        if (record.Length != columnCount)
            InternalError($"it has {Plain.Count(record.Length, "field")}, and the headings have {columnCount.Text()}");
        else if (services.Count == 0)
            InternalError("it names no service");
        else if (Moment.Parse(First(columns.CreatedNames)) is not { } created)
            InternalError($"'{Excerpt.Of(First(columns.CreatedNames))}' is no moment; write one such as 2026-11-24T09:30:00Z");
        else if (Span(columns.SecondsToAcknowledge, columns.AcknowledgedNames, created, out var toAcknowledge) is { } unacknowledged)
            InternalError(unacknowledged);
        else if (Span(columns.SecondsToResolve, columns.ResolvedNames, created, out var toResolve) is { } unresolved)
            InternalError(unresolved);
        else
            _incidents.Add(new Incident(services, created, toAcknowledge, toResolve, isAcknowledgementKnown));

        void InternalError(string reason) => _faults.Add($"{_file}({line.Text()}): {reason}");

        string Field(string heading) => _headings.TryGetValue(heading, out var index) && index < record.Length ? record[index] : "";

        string First(IReadOnlyList<string> names) => names.Select(Field).FirstOrDefault(field => field.Length > 0) ?? "";

        string? Span(IReadOnlyList<string> seconds, IReadOnlyList<string> moments, DateTimeOffset from, out TimeSpan? span)
        {
            span = null;
            if (First(seconds) is { Length: > 0 } number)
                return (span = Moment.Seconds(number)) is null ? $"'{Excerpt.Of(number)}' is no number of seconds" : null;
            if (First(moments) is not { Length: > 0 } text)
                return null;
            if (Moment.Parse(text) is not { } moment)
                return $"'{Excerpt.Of(text)}' is no moment; write one such as 2026-11-24T09:30:00Z";
            if (moment < from)
                return $"'{Excerpt.Of(text)}' lies before the incident was created";
            span = moment - from;
            return null;
        }
    }
}

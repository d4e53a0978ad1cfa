using System.Text.Json;

namespace OwnershipAnalyzers.Tool.Tests.Measures;

public sealed class MetricsTests : IDisposable
{
    private readonly MeasureFiles _files = new();

    public void Dispose() => _files.Dispose();

    private JsonElement Period(string line) => JsonDocument.Parse(_files.Run($"metrics {line} --catalog shop.json --json").Fine().Out).RootElement.GetProperty("period");

    [Fact]
    public void Statistics_AreMeanMedianAndNinetiethPercentile()
    {
        _files.Write("x.csv", "service,created,acknowledged,resolved\n" + string.Concat(Enumerable.Range(1, 10).Select(minute => FormattableString.Invariant($"checkout,2026-01-01T00:00:00Z,2026-01-01T00:{minute:00}:00Z,\n"))));

        var times = Period("x.csv").GetProperty("all").GetProperty("toAcknowledge");

        Assert.Equal((10, 330.0, 330.0, 540.0), (times.GetProperty("count").GetInt32(), times.GetProperty("mean").GetDouble(), times.GetProperty("median").GetDouble(), times.GetProperty("p90").GetDouble()));
        Assert.Equal(10, Period("x.csv").GetProperty("all").GetProperty("open").GetInt32());
    }

    [Theory]
    [InlineData("2026-01-01T00:00:00Z,2026-01-01T01:10:00+01:00")]
    [InlineData("2026-01-01T00:00:00,2026-01-01T00:10:00Z")]
    [InlineData("2026-01-01 00:00:00 UTC,2025-12-31 19:10:00 -05:00")]
    public void Offsets_AreRespectedAndTimesWithoutOneAreUtc(string moments)
    {
        _files.Write("x.csv", $"service,created,resolved\ncheckout,{moments}\n");

        Assert.Equal(600, Period("x.csv").GetProperty("all").GetProperty("toResolve").GetProperty("mean").GetDouble());
    }

    [Theory]
    [InlineData("Checkout")]
    [InlineData("checkout")]
    [InlineData("CHECK-OUT")]
    public void Service_IsFoundByIdAndName(string name)
    {
        _files.Write("x.csv", $"service;created;resolved\n\"{name}\";2026-01-01T00:00:00Z;\n");

        Assert.Equal("checkout", Period("x.csv").GetProperty("services")[0].GetProperty("id").GetString());
    }

    [Fact]
    public void PagerDutyTable_IsRead()
    {
        _files.Write("x.csv", "incident_number,description,service_id,service_name,created_on,resolved_on,seconds_to_first_ack,seconds_to_resolve,auto_resolved\n1,\"disk, \"\"full\"\"\",P1,Checkout,2026-01-01T00:00:00-05:00,2026-01-01T01:00:00-05:00,120,3600,false\n2,x,P1,Checkout,2026-01-02T00:00:00-05:00,,,,false\n");

        var all = Period("x.csv").GetProperty("all");

        Assert.Equal((2, 1, 1), (all.GetProperty("incidents").GetInt32(), all.GetProperty("neverAcknowledged").GetInt32(), all.GetProperty("open").GetInt32()));
        Assert.Equal(120, all.GetProperty("toAcknowledge").GetProperty("mean").GetDouble());
    }

    [Theory]
    [InlineData("""{ "data": [ { "service_id": "P1", "service_name": "Checkout", "created_at": "2026-01-01T00:00:00Z", "seconds_to_first_ack": 60, "seconds_to_resolve": 600 } ] }""")]
    [InlineData("""{ "incidents": [ { "created_at": "2026-01-01T00:00:00Z", "resolved_at": "2026-01-01T00:10:00Z", "status": "resolved", "service": { "id": "P1", "summary": "Checkout" }, "acknowledgements": [ { "at": "2026-01-01T00:01:00Z" } ] } ] }""")]
    [InlineData("""{ "log_entries": [ { "type": "resolve_log_entry", "created_at": "2026-01-01T00:10:00Z", "incident": { "id": "Q" }, "service": { "summary": "Checkout" } }, { "type": "acknowledge_log_entry", "created_at": "2026-01-01T00:01:00Z", "incident": { "id": "Q" }, "service": { "summary": "Checkout" } }, { "type": "trigger_log_entry", "created_at": "2026-01-01T00:00:00Z", "incident": { "id": "Q" }, "service": { "summary": "Checkout" } } ] }""")]
    public void PagerDutyJson_IsRead(string json)
    {
        _files.Write("x.json", json);

        var service = Period("x.json").GetProperty("services")[0];

        Assert.Equal((60, 600), (service.GetProperty("toAcknowledge").GetProperty("mean").GetDouble(), service.GetProperty("toResolve").GetProperty("mean").GetDouble()));
    }

    [Fact]
    public void ResolvedIncidentOfAList_DoesNotCountAsNeverAcknowledged()
    {
        _files.Write("x.json", """{ "incidents": [ { "created_at": "2026-01-01T00:00:00Z", "status": "resolved", "last_status_change_at": "2026-01-01T00:10:00Z", "service": { "summary": "Checkout" }, "acknowledgements": [] } ] }""");

        var all = Period("x.json").GetProperty("all");

        Assert.Equal((0, 1, 0), (all.GetProperty("neverAcknowledged").GetInt32(), all.GetProperty("acknowledgementUnknown").GetInt32(), all.GetProperty("open").GetInt32()));
        Assert.Contains("Not in MTTA", _files.Run("metrics x.json --catalog shop.json").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void BadRows_ReportTheirLines()
    {
        _files.Write("x.csv", "service,created,resolved\ncheckout,yesterday,\n\"checkout\",\"2026-01-01T00:00:00Z\",\"2025-01-01T00:00:00Z\"\n,2026-01-01T00:00:00Z,\ncheckout,2026-01-01T00:00:00Z,,,\n\"check\nout\",2026-01-01T00:00:00Z,\ncheckout,x,\n");

        var result = _files.Run("metrics x.csv --catalog shop.json");

        Assert.Equal(2, result.ExitCode);
        Assert.Equal(
            [
                "error: x.csv(2): 'yesterday' is no moment; write one such as 2026-11-24T09:30:00Z.",
                "error: x.csv(3): '2025-01-01T00:00:00Z' lies before the incident was created.",
                "error: x.csv(4): it names no service.",
                "error: x.csv(5): it has 5 fields, and the headings have 3.",
                "error: x.csv(8): 'x' is no moment; write one such as 2026-11-24T09:30:00Z.",
                "error: 5 incidents could not be read and are not counted.",
            ],
            result.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.Contains("checkout  1 ", result.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("x.csv", "Component,Opened,Closed\n", "no column is called 'service', 'service_name' or 'service_id'. The columns are 'Component', 'Opened' and 'Closed': name the right one with --service-column.")]
    [InlineData("x.csv", "", "the file is empty")]
    [InlineData("x.json", "{ \"a\": 1 }", "\"log_entries\"")]
    [InlineData("x.json", "{ \"data\": [", "it is no JSON from here on")]
    public void OtherFile_Reports(string name, string text, string expected)
    {
        _files.Write(name, text);

        var result = _files.Run($"metrics {name} --catalog shop.json");

        Assert.Equal(2, result.ExitCode);
        Assert.Contains(expected, result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void HeadingsOfAnotherSystem_CanBeNamed()
    {
        _files.Write("x.csv", "Component,Opened,Closed\ncheckout,2026-01-01T00:00:00Z,2026-01-01T00:10:00Z\n");

        Assert.Equal(1, Period("x.csv --service-column Component --created-column Opened --resolved-column Closed").GetProperty("all").GetProperty("incidents").GetInt32());
    }
}

using System.CommandLine;
using OwnershipAnalyzers.Tool.Catalogs;
using OwnershipAnalyzers.Tool.Metrics.Reading;

namespace OwnershipAnalyzers.Tool.Metrics;

/// <summary><c>dotnet ownership metrics</c>.</summary>
internal static class MetricsCommand
{
    public static Command Create(ToolConsole console)
    {
        var file = new Argument<string>("FILE") { Description = "Incidents: CSV with headings, or JSON of PagerDuty's API." };
        var compare = CommandOption.Text("--compare", "FILE", "The incidents of an earlier period, with which these are compared.");
        var catalog = CatalogOption.Create();
        var by = CommandOption.Choice("--by", "service", "What the rows are.", "service", "team");
        var service = Column("--service-column", "service");
        var created = Column("--created-column", "moment at which an incident was triggered");
        var acknowledged = Column("--acknowledged-column", "moment at which it was acknowledged");
        var resolved = Column("--resolved-column", "moment at which it was resolved");
        var json = JsonOutput.Option();
        var command = new ToolCommand(
            "metrics",
            "Times to acknowledge and to resolve incidents (MTTA, MTTR), of each service and of the team that owns it. "
                + "Asks no server: it reads an export.",
            ("dotnet ownership metrics incidents.csv", "Times of each service."),
            ("dotnet ownership metrics after.json --compare before.json --by team",
                "Two periods side by side, such as before and after the teams went on call."),
            ("dotnet ownership metrics tickets.csv --service-column Component --created-column Opened --resolved-column Closed",
                "A table of another system."))
        {
            file, compare, catalog, by, service, created, acknowledged, resolved, json,
        };
        command.SetAction(result => new MetricsRun(console, new MetricsRequest
        {
            File = result.GetValue(file)!,
            Compare = result.GetValue(compare),
            Catalog = result.GetValue(catalog),
            IsByTeam = result.GetValue(by) == "team",
            Columns = new CsvColumns(
                result.GetValue(service), result.GetValue(created), result.GetValue(acknowledged), result.GetValue(resolved)),
            IsJson = result.GetValue(json),
        }).Execute());
        return command;
    }

    private static Option<string?> Column(string name, string what) =>
        CommandOption.Text(name, "HEADING", $"The heading of the column of a CSV file that holds the {what}.");
}

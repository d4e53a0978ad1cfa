using System.CommandLine;
using OwnershipAnalyzers.Tool.Catalogs;

namespace OwnershipAnalyzers.Tool.Reporting;

/// <summary><c>dotnet ownership report</c>.</summary>
internal static class ReportCommand
{
    public static Command Create(ToolConsole console)
    {
        var catalog = CatalogOption.Create();
        var output = new Option<string>("--output", "-o") { Description = "The HTML file to write.", HelpName = "FILE", Required = true };
        var title = CommandOption.Text("--title", "TEXT", "The heading of the report.");
        var source = CommandOption.Text(
            "--source-url", "URL",
            "Where the files of the repository can be read, such as https://github.com/acme/shop/blob/main: runbooks become links.");
        var asOf = DayOption.Create();
        var command = new ToolCommand(
            "report",
            "Writes the catalog as one HTML file to browse: who is called for which service, runbooks, dependencies, coverage, "
                + "and the findings of a repository that was built.",
            ("dotnet ownership report --output ownership.html", "Of the repository around the current folder, with its findings."),
            ("dotnet ownership report --catalog main --output ownership.html --source-url https://github.com/acme/shop/blob/main",
                "Of the catalog on the main branch; runbooks and projects link to their files."))
        {
            catalog, output, title, source, asOf,
        };
        command.SetAction(result => new ReportRun(console, new ReportRequest
        {
            Catalog = result.GetValue(catalog),
            Output = result.GetValue(output)!,
            Title = result.GetValue(title),
            SourceUrl = result.GetValue(source),
            AsOf = result.GetValue(asOf),
        }).Execute());
        return command;
    }
}

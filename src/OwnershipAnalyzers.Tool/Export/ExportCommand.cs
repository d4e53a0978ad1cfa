using System.CommandLine;
using OwnershipAnalyzers.Exports;
using OwnershipAnalyzers.Tool.Catalogs;
using OwnershipAnalyzers.Tool.Console;

namespace OwnershipAnalyzers.Tool.Export;

/// <summary><c>dotnet ownership export</c>.</summary>
internal static class ExportCommand
{
    public static Command Create(ToolConsole console)
    {
        var target = new Argument<string>("TARGET") { Description = $"What to write: {string.Join("; ", Exporter.All.Select(exporter => $"{exporter.Target} ({exporter.Description})"))}." };
        target.AcceptOnlyFromAmong([.. Exporter.All.Select(exporter => exporter.Target)]);
        var catalog = CatalogOption.Create();
        var output = new Option<string?>("--output", "-o") { Description = "The file to write; standard output when it is not given.", HelpName = "FILE" };
        var check = new Option<bool>("--check") { Description = "Write nothing; the exit code is 1 when the file of --output is out of date, and the diff is shown." };
        var loss = new Option<bool>("--report-loss") { Description = "List what the catalog says and the file cannot hold, and why." };
        var command = new ToolCommand("export", "Writes the catalog as a file of another system: the same catalog gives the same bytes. Says how much of the catalog that file cannot hold.",
            ("dotnet ownership export backstage --output catalog-info.yaml", "Components, groups and resources for Backstage."),
            ("dotnet ownership export backstage --output catalog-info.yaml --check", "Fails when somebody forgot to: for a pull request."),
            ("dotnet ownership export backstage --report-loss", "What Backstage would not know."))
        {
            target, catalog, output, check, loss,
        };
        command.Validators.Add(result =>
        {
            if (result.GetValue(check) && result.GetValue(output) is null)
                result.AddError("--check compares with a file: give it with --output FILE.");
        });
        command.SetAction(result => new ExportRun(console, Exporter.All.Single(exporter => exporter.Target == result.GetValue(target)), result.GetValue(catalog))
        {
            Output = result.GetValue(output),
            IsCheck = result.GetValue(check),
            ReportsLoss = result.GetValue(loss),
        }.Execute());
        return command;
    }
}

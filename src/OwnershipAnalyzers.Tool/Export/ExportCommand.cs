using System.CommandLine;
using OwnershipAnalyzers.Exports;
using OwnershipAnalyzers.Exports.Targets;
using OwnershipAnalyzers.Tool.Catalogs;
using OwnershipAnalyzers.Tool.Console;

namespace OwnershipAnalyzers.Tool.Export;

/// <summary><c>dotnet ownership export</c>.</summary>
internal static class ExportCommand
{
    public static Command Create(ToolConsole console)
    {
        var target = new Argument<string>("TARGET") { Description = $"What to write: {string.Join("; ", Exporters.All.Select(exporter => $"{exporter.Target} ({exporter.Description})"))}." };
        target.AcceptOnlyFromAmong([.. Exporters.All.Select(exporter => exporter.Target)]);
        var catalog = CatalogOption.Create();
        var output = new Option<string?>("--output", "-o") { Description = "The file to write; standard output when it is not given.", HelpName = "FILE" };
        var check = new Option<bool>("--check") { Description = "Write nothing; the exit code is 1 when the file of --output is out of date, and the diff is shown." };
        var loss = new Option<bool>("--report-loss") { Description = "List what the catalog says and the file cannot hold, and why." };
        var experimental = new Option<bool>("--experimental") { Description = "Also write what the target has no settled convention for: the owner of each service, for opentelemetry." };
        var command = new ToolCommand("export", "Writes the catalog as a file of another system: the same catalog gives the same bytes. Says how much of the catalog that file cannot hold.",
            ("dotnet ownership export backstage --output catalog-info.yaml", "Components, groups and resources for Backstage."),
            ("dotnet ownership export backstage --output catalog-info.yaml --check", "Fails when somebody forgot to: for a pull request."),
            ("dotnet ownership export backstage --report-loss", "What Backstage would not know."))
        {
            target, catalog, output, check, loss, experimental,
        };
        command.Validators.Add(result =>
        {
            if (result.GetValue(check) && result.GetValue(output) is null)
                result.AddError("--check compares with a file: give it with --output FILE.");
            if (result.GetValue(experimental) && Find(result.GetValue(target)) is { Experimental: null } settled)
                result.AddError($"--experimental: everything that {settled.Target} can hold is settled. Leave the option out.");
        });
        command.SetAction(result => new ExportRun(console, Chosen(Find(result.GetValue(target))!, result.GetValue(experimental)), result.GetValue(catalog))
        {
            Output = result.GetValue(output),
            IsCheck = result.GetValue(check),
            IsExperimental = result.GetValue(experimental),
            ReportsLoss = result.GetValue(loss),
        }.Execute());
        return command;
    }

    private static Exporter? Find(string? target) => Exporters.All.SingleOrDefault(exporter => exporter.Target == target);

    private static Exporter Chosen(Exporter exporter, bool isExperimental) => isExperimental ? exporter.Experimental! : exporter;
}

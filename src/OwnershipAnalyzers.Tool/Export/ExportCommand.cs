using System.CommandLine;
using OwnershipAnalyzers.Exports;
using OwnershipAnalyzers.Exports.Targets;
using OwnershipAnalyzers.Tool.Catalogs;

namespace OwnershipAnalyzers.Tool.Export;

/// <summary><c>dotnet ownership export</c>.</summary>
internal static class ExportCommand
{
    public static Command Create(ToolConsole console)
    {
        var targets = Exporters.All.Select(exporter => $"{exporter.Target} ({exporter.Description})");
        var target = new Argument<string>("TARGET") { Description = $"What to write: {string.Join("; ", targets)}." };
        target.AcceptOnlyFromAmong([.. Exporters.All.Select(exporter => exporter.Target)]);
        var catalog = CatalogOption.Create();
        var output = OutputFile.Option("The file to write; standard output when it is not given.");
        var check = CommandOption.Flag(
            "--check", "Write nothing; the exit code is 1 when the file of --output is out of date, and the diff is shown.");
        var loss = CommandOption.Flag("--report-loss", "List what the catalog says and the file cannot hold, and why.");
        var experimental = CommandOption.Flag(
            "--experimental", "Also write what the target has no settled convention for: the owner of each service, for opentelemetry.");
        var command = new ToolCommand(
            "export",
            "Writes the catalog as a file of another system: the same catalog gives the same bytes. "
                + "Says how much of the catalog that file cannot hold.",
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
        command.SetAction(result =>
        {
            var exporter = Find(result.GetValue(target))!;
            var isExperimental = result.GetValue(experimental);
            return new ExportRun(console, isExperimental ? exporter.Experimental! : exporter, result.GetValue(catalog))
            {
                Output = result.GetValue(output),
                IsCheck = result.GetValue(check),
                IsExperimental = isExperimental,
                ReportsLoss = result.GetValue(loss),
            }.Execute();
        });
        return command;
    }

    private static Exporter? Find(string? target) => Exporters.All.SingleOrDefault(exporter => exporter.Target == target);
}

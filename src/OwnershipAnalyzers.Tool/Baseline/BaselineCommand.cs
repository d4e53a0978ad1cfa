using System.CommandLine;

namespace OwnershipAnalyzers.Tool.Baseline;

/// <summary><c>dotnet ownership baseline</c>.</summary>
internal static class BaselineCommand
{
    public static Command Create(ToolConsole console)
    {
        var path = PathArgument.Create();
        var update = CommandOption.Flag("--update", "Accept what is found today, too. Nothing else ever adds an entry.");
        var dryRun = CommandOption.DryRun();
        var command = new ToolCommand(
            "baseline",
            "Builds the repository, and takes entries out of its baselines that no longer occur. "
                + "With --update, findings of today are accepted. Runs 'dotnet build'.",
            ("dotnet ownership baseline --update", "Accepts the findings of today: once, when a repository begins."),
            ("dotnet ownership baseline", "Takes out what was mended."),
            ("dotnet ownership baseline --dry-run", "What would be taken out."))
        {
            path, update, dryRun,
        };
        command.SetAction(result =>
            new BaselineRun(console, result.GetValue(path)!, result.GetValue(update), result.GetValue(dryRun)).Execute());
        return command;
    }
}

using System.CommandLine;

namespace OwnershipAnalyzers.Tool.RenameTeam;

/// <summary><c>dotnet ownership rename-team</c>.</summary>
internal static class RenameTeamCommand
{
    public static Command Create(ToolConsole console)
    {
        var old = new Argument<string>("OLD") { Description = "The id of the team in ownership.json." };
        var renamed = new Argument<string>("NEW") { Description = "Its new id." };
        var path = new Option<string>("--path")
        {
            Description = "A folder of the repository.",
            DefaultValueFactory = _ => ".",
            HelpName = "PATH",
        };
        var dryRun = CommandOption.DryRun();
        var command = new ToolCommand(
            "rename-team",
            "Gives a team another id in the registry, in C# attributes, MSBuild properties and service profiles, and changes nothing else. "
                + "The old id becomes a former id, so that branches in work still build.",
            ("dotnet ownership rename-team billing payments --dry-run", "What would change."),
            ("dotnet ownership rename-team billing payments", "Changes it, and lists the files."))
        {
            old, renamed, path, dryRun,
        };
        command.SetAction(result =>
        {
            var rename = new TeamRename(result.GetValue(old)!, result.GetValue(renamed)!);
            return new RenameRun(console, result.GetValue(path)!, rename, result.GetValue(dryRun)).Execute();
        });
        return command;
    }
}

using System.CommandLine;
using OwnershipAnalyzers.Tool.Console;

namespace OwnershipAnalyzers.Tool.Init;

/// <summary><c>dotnet ownership init</c>.</summary>
internal static class InitCommand
{
    public static Command Create(ToolConsole console)
    {
        var path = PathArgument.Create();
        var dryRun = new Option<bool>("--dry-run") { Description = "Show what would be written as a diff, and write nothing." };
        var property = new Option<string?>("--team-property") { Description = "An MSBuild property with which projects name their team already; it becomes a declaration.", HelpName = "NAME" };
        var exclude = new Option<string[]>("--exclude") { Description = "Projects that need no owner, such as 'templates/**', relative to the repository root: the catalog does not list them, and no compiler asks for their owner. Can be given several times.", HelpName = "GLOB", DefaultValueFactory = _ => [] };
        var command = new ToolCommand("init", "Sets up ownership in a repository that has none yet: finds projects and who owns them, and writes the registry, the reference to the package, the imports that let it reach every project, the catalog project and service profiles. Overwrites nothing. Runs 'git' to know what is ignored and whom to ask.",
            ("dotnet ownership init --dry-run", "What it found, and what it would write."),
            ("dotnet ownership init --team-property Workstream", "Turns <Workstream>Payments</Workstream> into declarations."),
            ("dotnet ownership init --exclude 'templates/**' --exclude 'tests/fixtures/**'", "Leaves out projects that nobody ships."))
        {
            path, dryRun, property, exclude,
        };
        command.SetAction(result => new InitRun(console, result.GetValue(path)!, result.GetValue(dryRun), result.GetValue(property), result.GetValue(exclude)!).Execute());
        return command;
    }
}

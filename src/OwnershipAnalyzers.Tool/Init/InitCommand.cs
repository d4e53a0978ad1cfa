using System.CommandLine;

namespace OwnershipAnalyzers.Tool.Init;

/// <summary><c>dotnet ownership init</c>.</summary>
internal static class InitCommand
{
    public static Command Create(ToolConsole console)
    {
        var path = PathArgument.Create();
        var dryRun = CommandOption.DryRun("Show what would be written as a diff, and write nothing.");
        var property = CommandOption.Text(
            "--team-property", "NAME", "An MSBuild property with which projects name their team already; it becomes a declaration.");
        var exclude = CommandOption.Globs(
            "--exclude",
            "Projects that need no owner, such as 'templates/**', relative to the repository root: the catalog does not list them, "
                + "and no compiler asks for their owner. Can be given several times.");
        var command = new ToolCommand(
            "init",
            "Sets up ownership in a repository that has none yet: finds projects and who owns them, and writes the registry, "
                + "the reference to the package, the imports that let it reach every project, the catalog project and service profiles. "
                + "Overwrites nothing. Runs 'git' to know what is ignored and whom to ask.",
            ("dotnet ownership init --dry-run", "What it found, and what it would write."),
            ("dotnet ownership init --team-property Workstream", "Turns <Workstream>Payments</Workstream> into declarations."),
            ("dotnet ownership init --exclude 'templates/**' --exclude 'tests/fixtures/**'", "Leaves out projects that nobody ships."))
        {
            path, dryRun, property, exclude,
        };
        command.SetAction(result =>
        {
            var run = new InitRun(
                console, result.GetValue(path)!, result.GetValue(dryRun), result.GetValue(property), result.GetValue(exclude)!);
            return run.Execute();
        });
        return command;
    }
}

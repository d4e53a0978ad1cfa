using System.CommandLine;
using OwnershipAnalyzers.Profiles;
using OwnershipAnalyzers.Tool.Repositories;

namespace OwnershipAnalyzers.Tool.Move;

/// <summary><c>dotnet ownership move</c>.</summary>
internal static class MoveCommand
{
    private static readonly Dictionary<string, DeclarationForm> Carriers = new(StringComparer.Ordinal)
    {
        ["attributes"] = DeclarationForm.Attributes,
        ["properties"] = DeclarationForm.Properties,
        [ProfileFiles.Name] = DeclarationForm.Profile,
    };

    public static Command Create(ToolConsole console)
    {
        var path = PathArgument.Create();
        var to = new Option<string>("--to")
        {
            Description = "Where the declarations are to stand: C# attributes, MSBuild properties in the project file, "
                + "or the service.json that applies to the project.",
            Required = true,
            HelpName = "CARRIER",
        };
        to.AcceptOnlyFromAmong([.. Carriers.Keys]);
        var project = CommandOption.Globs(
            "--project",
            "Only projects like this, such as 'src/Shop/**', relative to the repository root. Can be given several times.");
        var dryRun = CommandOption.DryRun();
        var command = new ToolCommand(
            "move",
            "Moves declarations of team, service, stage and tier, retirement date and replacement from one carrier to another, "
                + "so that every project declares what it did before. What cannot be moved stays as it is, and is listed.",
            ("dotnet ownership move --to service.json --dry-run", "What would change."),
            ("dotnet ownership move --to properties --project 'src/Shop/**'", "Moves what some projects declare into their project files."))
        {
            path, to, project, dryRun,
        };
        command.SetAction(result =>
        {
            var globs = result.GetValue(project)!.Select(glob => new Glob(glob));
            var carrier = Carriers[result.GetValue(to)!];
            return new MoveRun(console, result.GetValue(path)!, carrier, [.. globs], result.GetValue(dryRun)).Execute();
        });
        return command;
    }
}

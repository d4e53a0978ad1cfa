using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using OwnershipAnalyzers.Rules;
using OwnershipAnalyzers.Tool.Baseline;
using OwnershipAnalyzers.Tool.Catalogs;
using OwnershipAnalyzers.Tool.Check;
using OwnershipAnalyzers.Tool.CodeOwners;
using OwnershipAnalyzers.Tool.Dependencies;
using OwnershipAnalyzers.Tool.Diff;
using OwnershipAnalyzers.Tool.Export;
using OwnershipAnalyzers.Tool.Graph;
using OwnershipAnalyzers.Tool.Import;
using OwnershipAnalyzers.Tool.Init;
using OwnershipAnalyzers.Tool.Merge;
using OwnershipAnalyzers.Tool.Metrics;
using OwnershipAnalyzers.Tool.Move;
using OwnershipAnalyzers.Tool.RenameTeam;
using OwnershipAnalyzers.Tool.Reporting;
using OwnershipAnalyzers.Tool.Score;
using OwnershipAnalyzers.Tool.Who;

namespace OwnershipAnalyzers.Tool;

/// <summary>The commands, and what their outcome means to the shell.</summary>
internal static class CommandLine
{
    private const string Issues = "https://github.com/ownership-analyzers/OwnershipAnalyzers/issues";

    /// <summary>The commands by name, in the order of the reference.</summary>
    private static readonly (string Name, Func<ToolConsole, Command> Create)[] Commands =
    [
        ("check", CheckCommand.Create),
        ("who", WhoCommand.Create),
        ("consumers", ConsumersCommand.Create),
        ("dependencies", DependenciesCommand.Create),
        ("graph", GraphCommand.Create),
        ("diff", DiffCommand.Create),
        ("catalog", CatalogCommand.Create),
        ("merge", MergeCommand.Create),
        ("score", ScoreCommand.Create),
        ("metrics", MetricsCommand.Create),
        ("export", ExportCommand.Create),
        ("import", ImportCommand.Create),
        ("report", ReportCommand.Create),
        ("init", InitCommand.Create),
        ("rename-team", RenameTeamCommand.Create),
        ("move", MoveCommand.Create),
        ("baseline", BaselineCommand.Create),
        ("codeowners", CodeOwnersCommand.Create),
    ];

    /// <summary>Runs one command.</summary>
    /// <returns>An <see cref="ExitCode"/>.</returns>
    public static int Run(IReadOnlyList<string> args, ToolConsole console)
    {
        try
        {
            return Parse(args, console);
        }
        catch (Exception exception) when (exception is ToolException or IOException or UnauthorizedAccessException)
        {
            console.SayError($"error: {exception.Message}");
        }
        // Whatever else it is, it is a fault of ours, and a stack trace helps nobody who uses the tool.
        catch (Exception exception)
        {
            var fault = Plain.Line(InternalError.Describe(exception));
            console.Error.WriteLine(
                $"error: dotnet ownership has a fault: {fault}. Please report this line and the command at {Issues}");
        }

        return ExitCode.Failure;
    }

    private static int Parse(IReadOnlyList<string> args, ToolConsole console)
    {
        // Who types the name alone wants to see what there is; a script that lost its command must not pass.
        if (args.Count == 0)
        {
            Invoke(Tree(console).Parse(["--help"]), console.Error, console);
            return ExitCode.Failure;
        }

        var result = Tree(console, args[0]).Parse([.. args]);
        return result.Action is ParseErrorAction ? WrongUse(result, console) : Invoke(result, console.Out, console);
    }

    /// <summary>All commands, as the reference documents them.</summary>
    public static RootCommand Tree(ToolConsole console) => Tree(console, named: null);

    /// <summary>The tree with the command that is named, if there is such; else with all, for help, suggestions and completion.</summary>
    private static RootCommand Tree(ToolConsole console, string? named)
    {
        var root = new RootCommand(
            "Who owns this, and may it stay as it is? Checks the service ownership of a repository, and helps to declare it.");
        // Making all of them takes longer than most of them run.
        var only = Array.FindIndex(Commands, command => command.Name == named);
        foreach (var (_, create) in only < 0 ? Commands : [Commands[only]])
            root.Add(create(console));
        var help = root.Options.OfType<HelpOption>().Single();
        help.Action = new HelpWithExamples((HelpAction)help.Action!);
        return root;
    }

    private static int Invoke(ParseResult result, TextWriter output, ToolConsole console) =>
        result.Invoke(new InvocationConfiguration { Output = output, Error = console.Error, EnableDefaultExceptionHandler = false });

    private static int WrongUse(ParseResult result, ToolConsole console)
    {
        foreach (var error in result.Errors)
            console.SayError($"error: {error.Message}");
        var command = result.CommandResult.Command is RootCommand ? "" : result.CommandResult.Command.Name + " ";
        console.Error.WriteLine($"dotnet ownership {command}--help shows what it takes.");
        return ExitCode.Failure;
    }
}

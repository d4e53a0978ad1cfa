using System.CommandLine;
using System.CommandLine.Completions;
using System.CommandLine.Parsing;
using OwnershipAnalyzers.Comparisons;
using OwnershipAnalyzers.Facts;

namespace OwnershipAnalyzers.Tool.Diff;

/// <summary><c>dotnet ownership diff</c>.</summary>
internal static class DiffCommand
{
    private const string None = "none";

    public static Command Create(ToolConsole console)
    {
        var old = new Argument<string>("OLD") { Description = "What was: a catalog file, a folder of a repository, or a git revision." };
        var @new = new Argument<string?>("NEW")
        {
            Description = "What is; the repository around the current folder when it is not given.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var format = CommandOption.Choice("--format", "text", "For the console, or for the comment of a pull request.", "text", "markdown");
        var json = JsonOutput.Option();
        var output = OutputFile.Option("Write the changes to a file.");
        var failOn = FailOn();
        var command = new ToolCommand(
            "diff",
            "Shows what changed in who owns what, from one catalog to another.",
            ("dotnet ownership diff main", "From the catalog that is checked in on main to the one of the working tree."),
            ("dotnet ownership diff HEAD^1 --format markdown --output comment.md", "The comment of a pull request."),
            ("dotnet ownership diff v1.2 v1.3 --fail-on owner,illegal-stage,deprecated-dependency",
                "Between two releases, and fails for some changes."))
        {
            old, @new, format, json, output, failOn,
        };
        command.Validators.Add(result =>
        {
            if (result.GetValue(json) && result.GetResult(format) is { Implicit: false })
                result.AddError("--json is a format of its own: leave --format out.");
        });
        command.SetAction(result => new DiffRun(console, result.GetValue(old)!, result.GetValue(@new))
        {
            Format = result.GetValue(json) ? "json" : result.GetValue(format)!,
            Output = result.GetValue(output),
            FailOn = result.GetValue(failOn)!,
        }.Execute());
        return command;
    }

    private static Option<IReadOnlyList<ChangeKind>> FailOn()
    {
        var option = new Option<IReadOnlyList<ChangeKind>>("--fail-on")
        {
            Description = $"Kinds of changes that make the exit code 1, with commas between them: {KindNames}. What got better never does.",
            HelpName = "KINDS",
            DefaultValueFactory = _ => [],
            CustomParser = ParseKinds,
        };
        option.CompletionSources.Add(context => Completions(context.WordToComplete));
        return option;
    }

    private static string KindNames => string.Join(", ", ChangeKind.All.Select(kind => kind.Name));

    /// <summary>The kinds behind the last comma of what is typed.</summary>
    private static IEnumerable<CompletionItem> Completions(string typed) =>
        ChangeKind.All.Select(kind => new CompletionItem(typed[..(typed.LastIndexOf(',') + 1)] + kind.Name));

    private static IReadOnlyList<ChangeKind> ParseKinds(ArgumentResult argument)
    {
        const StringSplitOptions WithoutBlanks = StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries;
        string[] names = [.. argument.Tokens.SelectMany(token => token.Value.Split(',', WithoutBlanks))];
        if (names is [None])
            return [];
        if (Array.Find(names, name => ChangeKind.All.All(kind => kind.Name != name)) is { } unknown)
        {
            var question = Nearest.Question(unknown, ChangeKind.All.Select(kind => kind.Name));
            argument.AddError($"'{unknown}' is no kind of change.{question} There are {KindNames}, or {None} alone.");
        }

        return [.. names.Select(name => ChangeKind.All.FirstOrDefault(kind => kind.Name == name)).OfType<ChangeKind>()];
    }
}

using System.CommandLine;

namespace OwnershipAnalyzers.Tool.Merge;

/// <summary><c>dotnet ownership merge</c>.</summary>
internal static class MergeCommand
{
    public static Command Create(ToolConsole console)
    {
        var catalogs = new Argument<string[]>("CATALOG")
        {
            Description = "A file, a folder of a repository, or a git revision; NAME=... to name the repository.",
            Arity = ArgumentArity.OneOrMore,
        };
        var output = new Option<string>("--output", "-o")
        {
            Description = "The file of the merged catalog.",
            HelpName = "FILE",
            Required = true,
        };
        var keepGoing = CommandOption.Flag(
            "--keep-going", "Write the file in spite of contradictions; it says null where there is one, and what the values are.");
        var command = new ToolCommand(
            "merge",
            "Makes one catalog of the catalogs of many repositories: the same in any order, and as often as one is given.",
            ("dotnet ownership merge ../shop ../billing --output all.json", "The catalogs of two repositories, named like their folders."),
            ("dotnet ownership merge shop=a/ownership-catalog.json billing=b/ownership-catalog.json --output all.json",
                "Files from anywhere, with the names of their repositories."),
            ("dotnet ownership merge all.json warehouse=c.json --output all.json --keep-going",
                "One repository more, whatever it contradicts."))
        {
            catalogs, output, keepGoing,
        };
        command.SetAction(result =>
            new MergeRun(console, result.GetValue(catalogs)!, result.GetValue(output)!, result.GetValue(keepGoing)).Execute());
        return command;
    }
}

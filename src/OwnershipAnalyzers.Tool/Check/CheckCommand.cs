using System.CommandLine;
using OwnershipAnalyzers.Rules;
using OwnershipAnalyzers.Tool.Check.Reports;

namespace OwnershipAnalyzers.Tool.Check;

/// <summary><c>dotnet ownership check</c>.</summary>
internal static class CheckCommand
{
    public static Command Create(ToolConsole console)
    {
        var path = PathArgument.Create();
        var build = CommandOption.Flag(
            "--build", "Build the repository first, anew, and include what the compiler finds. Runs 'dotnet build'.");
        var format = CommandOption.Choice("--format", "text", "How findings are written.", Report.Formats);
        var output = CommandOption.Text("--output", "FILE", "Write the findings to a file; the summary stays on the console.");
        var failOn = CommandOption.Choice(
            "--fail-on", "error", "The least severity that makes the exit code 1.", "error", "warning", "suggestion");
        var since = CommandOption.Text(
            "--changed-since", "REF",
            "Report only what lies in files, projects and services that differ from this branch, tag or commit. Runs 'git'.");
        var asOf = DayOption.Create();
        var command = new ToolCommand(
            "check",
            "Checks everything that the build of the catalog checks, from what builds have left in the obj folders. "
                + "Writes nothing but its report.",
            ("dotnet ownership check", "Findings of the repository around the current folder, built before."),
            ("dotnet ownership check --build --fail-on warning", "Builds, and fails for each warning: the check of a main branch."),
            ("dotnet ownership check --changed-since origin/main --format github", "Annotations of a pull request, for what it touches."),
            ("dotnet ownership check --format sarif --output ownership.sarif", "A file for code scanning."))
        {
            path, build, format, output, failOn, since, asOf,
        };
        command.SetAction(result => new CheckRun(console, new CheckRequest
        {
            Path = result.GetValue(path)!,
            Builds = result.GetValue(build),
            Format = result.GetValue(format)!,
            Output = result.GetValue(output),
            FailOn = Enum.Parse<Severity>(result.GetValue(failOn)!, ignoreCase: true),
            ChangedSince = result.GetValue(since),
            AsOf = result.GetValue(asOf) ?? DateTime.UtcNow.Date,
        }).Execute());
        return command;
    }
}

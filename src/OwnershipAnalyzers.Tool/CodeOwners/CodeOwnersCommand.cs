using System.CommandLine;

namespace OwnershipAnalyzers.Tool.CodeOwners;

/// <summary><c>dotnet ownership codeowners</c>.</summary>
internal static class CodeOwnersCommand
{
    public static Command Create(ToolConsole console)
    {
        var path = PathArgument.Create();
        var check = CommandOption.Flag("--check", "Write nothing; the exit code is 1 when the file is out of date.");
        var dryRun = CommandOption.DryRun();
        var command = new ToolCommand(
            "codeowners",
            "Writes the generated part of CODEOWNERS from what projects and profiles declare, as of the last build. "
                + "Lines outside of it stay as they are.",
            ("dotnet ownership codeowners --dry-run", "What would change."),
            ("dotnet ownership codeowners", "Writes the file that exists, or .github/CODEOWNERS."),
            ("dotnet ownership codeowners --check", "Fails when somebody forgot to: for a pull request."))
        {
            path, check, dryRun,
        };
        command.SetAction(result =>
            new CodeOwnersRun(console, result.GetValue(path)!, result.GetValue(check), result.GetValue(dryRun)).Execute());
        return command;
    }
}

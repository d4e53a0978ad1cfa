using System.Diagnostics;
using OwnershipAnalyzers.Tool.Console;

namespace OwnershipAnalyzers.Tool.Tests;

/// <summary>What a command said and how it ended.</summary>
internal sealed record Cli(int ExitCode, string Out, string Error)
{
    public IReadOnlyList<string> Lines => Out.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Runs a command as a build log would see it.</summary>
    public static Cli Run(params string[] args)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var code = CommandLine.Run(args, new ToolConsole(output, error, isTerminal: false));
        return new Cli(code, output.ToString(), error.ToString());
    }

    /// <summary>Fails the test when the command did.</summary>
    public Cli Fine()
    {
        Assert.True(ExitCode == 0, Error + Out);
        return this;
    }

    /// <summary>Runs git in a folder.</summary>
    public static void Git(string folder, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo("git", ["-c", "user.name=Ann", "-c", "user.email=ann@example.com", "-c", "init.defaultBranch=main", .. arguments]) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true })!;
        var error = process.StandardError.ReadToEndAsync();
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, error.Result);
    }
}

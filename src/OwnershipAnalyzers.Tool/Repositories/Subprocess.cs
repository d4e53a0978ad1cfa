using System.ComponentModel;
using System.Diagnostics;
using System.Text;

namespace OwnershipAnalyzers.Tool.Repositories;

/// <summary>Runs another program where a command says that it does.</summary>
internal static class Subprocess
{
    /// <summary>What a program did.</summary>
    internal sealed record Result(int ExitCode, string Output, string Error);

    /// <summary>Runs a program to its end; null when there is no such program on this machine.</summary>
    public static Result? TryRun(string program, string folder, params IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
        };
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["DOTNET_NOLOGO"] = "1";
        // A question would wait for ever: nobody sees it.
        start.Environment["GIT_TERMINAL_PROMPT"] = "0";
        try
        {
            using var process = Process.Start(start)!;
            var error = process.StandardError.ReadToEndAsync();
            var output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return new Result(process.ExitCode, output, error.Result);
        }
        catch (Win32Exception)
        {
            return null;
        }
    }

    /// <summary>Runs a program that must be there to its end.</summary>
    /// <exception cref="ToolException">It is not.</exception>
    public static Result Start(string program, string folder, params IEnumerable<string> arguments) =>
        TryRun(program, folder, arguments) ?? throw new ToolException($"'{program}' cannot be started. Install it, or put it on the PATH.");

    /// <summary>Runs a program that must be there and must succeed.</summary>
    /// <exception cref="ToolException">It is not, or does not.</exception>
    public static string Run(string program, string folder, params IReadOnlyList<string> arguments)
    {
        var result = Start(program, folder, arguments);
        return result.ExitCode == 0
            ? result.Output
            : throw new ToolException($"'{program} {string.Join(' ', arguments)}' failed: {result.Error.Trim().Split('\n')[0]}");
    }
}

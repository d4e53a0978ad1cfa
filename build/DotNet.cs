using System.Diagnostics;

namespace OwnershipAnalyzers.Build;

/// <summary>Runs <c>dotnet</c> and collects what it prints.</summary>
internal static class DotNet
{
    public static (int ExitCode, IReadOnlyList<string> Lines) Run(params IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo("dotnet", arguments) { RedirectStandardOutput = true, WorkingDirectory = Repository.Root };
        // The output is read by this program; colours and progress bars are for terminals.
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["DOTNET_NOLOGO"] = "1";
        using var process = Process.Start(start)!;
        var lines = new List<string>();
        while (process.StandardOutput.ReadLine() is { } line)
            lines.Add(line);
        process.WaitForExit();
        return (process.ExitCode, lines);
    }

    /// <summary>Runs <c>dotnet</c> and shows its output only when it fails.</summary>
    public static int RunQuietly(params IEnumerable<string> arguments)
    {
        var (exitCode, lines) = Run(arguments);
        if (exitCode != 0)
            Console.Error.WriteLine(string.Join(Environment.NewLine, lines));
        return exitCode;
    }
}

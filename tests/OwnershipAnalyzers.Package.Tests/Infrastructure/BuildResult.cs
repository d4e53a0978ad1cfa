using System.Diagnostics;
using System.Text.RegularExpressions;

namespace OwnershipAnalyzers.Package.Tests.Infrastructure;

/// <summary>What a command did, most often <c>dotnet</c>.</summary>
internal sealed partial record BuildResult(int ExitCode, string Output, IReadOnlyList<BuildFinding> Findings)
{
    /// <summary>The findings of one rule.</summary>
    public IEnumerable<BuildFinding> Of(string id) => Findings.Where(finding => finding.Id == id);

    /// <summary>Fails the test, with the output, when the command failed.</summary>
    public BuildResult Succeeded()
    {
        Assert.True(ExitCode == 0, Output);
        return this;
    }

    /// <summary>Fails the test, with the output, when there is any warning or error at all, ours or not.</summary>
    public BuildResult Clean()
    {
        Assert.False(AnyDiagnostic().IsMatch(Output), Output);
        return Succeeded();
    }

    public static BuildResult Of(string folder, string? locale, params IEnumerable<string> arguments) =>
        // A compiler that is loaded already has the locale of whoever started it.
        Of(folder, locale is null ? [] : new Dictionary<string, string> { ["LC_ALL"] = locale, ["UseSharedCompilation"] = "false" }, arguments);

    public static BuildResult Of(string folder, IReadOnlyDictionary<string, string> environment, params IEnumerable<string> arguments) =>
        OfProgram("dotnet", folder, environment, arguments);

    public static BuildResult OfProgram(string program, string folder, IReadOnlyDictionary<string, string> environment, params IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        // The test host runs inside a build of its own, whose settings must not leak into this one.
        foreach (var inherited in start.Environment.Keys.Where(key => key.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)).ToList())
            start.Environment.Remove(inherited);
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["DOTNET_NOLOGO"] = "1";
        foreach (var (name, value) in environment)
            start.Environment[name] = value;
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd() + errors.Result;
        process.WaitForExit();
        // The console logger repeats every diagnostic after this line.
        var log = output.Split('\n').TakeWhile(line => !line.StartsWith("Build ", StringComparison.Ordinal));
        return new BuildResult(process.ExitCode, output, BuildFinding.ReadAll(log, folder));
    }

    [GeneratedRegex(@"(warning|error) [A-Z]+\d+:")]
    private static partial Regex AnyDiagnostic();
}

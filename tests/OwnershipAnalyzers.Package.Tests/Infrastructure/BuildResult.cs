using System.Diagnostics;
using System.Text.RegularExpressions;

namespace OwnershipAnalyzers.Package.Tests.Infrastructure;

/// <summary>One ownership diagnostic in a build log; the place is relative to the repository, <c>(line,column)</c> included.</summary>
public sealed record LoggedFinding(string Severity, string Id, string Place, string Message);

/// <summary>What a <c>dotnet</c> command did.</summary>
public sealed partial record BuildResult(int ExitCode, string Output, IReadOnlyList<LoggedFinding> Findings)
{
    /// <summary>The findings of one rule.</summary>
    public IEnumerable<LoggedFinding> Of(string id) => Findings.Where(finding => finding.Id == id);

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

    public static BuildResult Of(string folder, string? locale, params IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo("dotnet", arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        // The test host runs inside a build of its own, whose settings must not leak into this one.
        foreach (var inherited in start.Environment.Keys.Where(key => key.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)).ToList())
            start.Environment.Remove(inherited);
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["DOTNET_NOLOGO"] = "1";
        if (locale is not null)
            start.Environment["LC_ALL"] = locale;
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd() + errors.Result;
        process.WaitForExit();
        return new BuildResult(process.ExitCode, output, Read(output, folder));
    }

    private static List<LoggedFinding> Read(string output, string folder) =>
        [.. output.Split('\n').TakeWhile(line => !line.StartsWith("Build ", StringComparison.Ordinal))
            .Select(line => Finding().Match(line)).Where(match => match.Success)
            .Select(match => new LoggedFinding(match.Groups["severity"].Value, match.Groups["id"].Value,
                match.Groups["file"].Value.Replace(folder + Path.DirectorySeparatorChar, "", StringComparison.Ordinal).Replace('\\', '/') + match.Groups["position"].Value,
                match.Groups["message"].Value))];

    [GeneratedRegex(@"^\s*(?<file>[^(:]+?)\s*(?<position>\(\d+,\d+\))?\s*: (?<severity>warning|error) (?<id>OWN\d{4}): (?<message>.*?)( \(https?://[^)]*\))?( \[[^\]]+\])?\s*$")]
    private static partial Regex Finding();

    [GeneratedRegex(@"(warning|error) [A-Z]+\d+:")]
    private static partial Regex AnyDiagnostic();
}

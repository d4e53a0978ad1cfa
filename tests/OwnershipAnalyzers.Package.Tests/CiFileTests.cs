using OwnershipAnalyzers.Package.Tests.Infrastructure;

namespace OwnershipAnalyzers.Package.Tests;

/// <summary>The files of <c>docs/ci</c>: their scripts, run by bash with the variables that each host sets.</summary>
public sealed class CiFileTests(CiRepository repository) : IClassFixture<CiRepository>, IDisposable
{
    // Where each command of a local tool is, is remembered here: not in the home of whoever runs the tests.
    private readonly string _home = Directory.CreateTempSubdirectory("ownership-home-").FullName;

    public static TheoryData<string> Hosts { get; } = ["GitHub", "Azure", "GitLab"];

    public void Dispose() => Directory.Delete(_home, recursive: true);

    [Theory]
    [MemberData(nameof(Hosts))]
    public void Request_ReportsWhatItTouches(string host)
    {
        // GitLab checks out the branch, the others what merging it would give.
        var clone = repository.Clone("change", isMerged: host != "GitLab");

        var result = Run(host, clone, isRequest: true);

        Assert.True(result.ExitCode == 1, result.Output);
        Assert.Contains(Annotation(host, "error", "OWN1013", "src/Search/service.json", column: 80), result.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("src/Cart", result.Output, StringComparison.Ordinal);
        // Code scanning compares with the main branch by itself: it needs everything.
        Assert.Equal(["OWN1013 src/Search/service.json", "OWN2003 src/Cart/service.json", "OWN2003 src/Search/service.json"], Uploaded(clone));
    }

    [Theory]
    [MemberData(nameof(Hosts))]
    public void MainBranch_ReportsEverything(string host)
    {
        var clone = repository.Clone("main");

        var result = Run(host, clone, isRequest: false).Succeeded();

        Assert.Contains(Annotation(host, "warning", "OWN2003", "src/Cart/service.json", column: 14), result.Output, StringComparison.Ordinal);
        Assert.Contains(Annotation(host, "warning", "OWN2003", "src/Search/service.json", column: 14), result.Output, StringComparison.Ordinal);
        Assert.Equal(["OWN2003 src/Cart/service.json", "OWN2003 src/Search/service.json"], Uploaded(clone));
    }

    [Theory]
    [MemberData(nameof(Hosts))]
    public void BuildThatFails_IsNoFinding(string host)
    {
        var clone = repository.Clone("broken");

        var result = Run(host, clone, isRequest: true);

        Assert.True(result.ExitCode == 2, result.Output);
        Assert.Contains("CS1001", result.Output, StringComparison.Ordinal);
        Assert.False(File.Exists(Path.Combine(clone, "ownership.sarif")));
        Assert.DoesNotContain("setvariable", result.Output, StringComparison.Ordinal);
    }

    private BuildResult Run(string host, string clone, bool isRequest)
    {
        var environment = new Dictionary<string, string> { ["DOTNET_CLI_HOME"] = _home };
        // Empty where there is no request, whatever runs these tests.
        foreach (var name in (string[])["GITHUB_BASE_REF", "SYSTEM_PULLREQUEST_TARGETBRANCH", "CI_MERGE_REQUEST_DIFF_BASE_SHA", "CI_MERGE_REQUEST_TARGET_BRANCH_SHA"])
            environment[name] = "";
        var (file, variable, target) = host switch
        {
            "GitHub" => (CiFile.GitHub(), "GITHUB_BASE_REF", "main"),
            "Azure" => (CiFile.Azure(), "SYSTEM_PULLREQUEST_TARGETBRANCH", "refs/heads/main"),
            _ => (CiFile.GitLab(), "CI_MERGE_REQUEST_DIFF_BASE_SHA", CiRepository.Git(clone, "merge-base", "origin/main", "HEAD")),
        };
        if (isRequest)
            environment[variable] = target;
        return file.Run(clone, environment);
    }

    /// <summary>How a finding begins on each host.</summary>
    private static string Annotation(string host, string severity, string rule, string file, int column) => host switch
    {
        "GitHub" => $"::{severity} file={file},line=1,col={column},title={rule} ",
        "Azure" => $"##vso[task.logissue type={severity};sourcepath={file};linenumber=1;columnnumber={column};code={rule}]",
        _ => $"{file}(1,{column}): {severity} {rule}: ",
    };

    /// <summary>The findings that are handed over, without suggestions.</summary>
    private static IEnumerable<string> Uploaded(string clone)
    {
        using var sarif = System.Text.Json.JsonDocument.Parse(File.ReadAllText(Path.Combine(clone, "ownership.sarif")));
        return [.. sarif.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray()
            .Where(result => result.GetProperty("level").GetString() != "note")
            .Select(result => $"{result.GetProperty("ruleId").GetString()} {result.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("artifactLocation").GetProperty("uri").GetString()}")
            .Order(StringComparer.Ordinal)];
    }
}

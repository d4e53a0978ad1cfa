using OwnershipAnalyzers.Package.Tests.Infrastructure;

namespace OwnershipAnalyzers.Package.Tests;

/// <summary>The scripts of <c>docs/ci/github-pull-request.yml</c>, run by bash on a merge as GitHub checks it out, with a stand-in for <c>gh</c>.</summary>
public sealed class PullRequestCommentTests : IDisposable
{
    private readonly TestRepository _repository = Build();
    private readonly string _home = Directory.CreateTempSubdirectory("ownership-home-").FullName;

    public void Dispose()
    {
        foreach (var file in Directory.EnumerateFiles(_repository.Root, "*", SearchOption.AllDirectories))
            File.SetAttributes(file, FileAttributes.Normal); // git writes its objects read-only, which Windows does not delete
        _repository.Dispose();
        Directory.Delete(_home, recursive: true);
    }

    [Fact]
    public void OwnerThatMoves_IsOneCommentThatTheNextPushUpdates()
    {
        Change("src/Cart/service.json", "shopping", "search");

        var first = Run(earlierComment: "").Succeeded();
        var second = Run(earlierComment: "4711").Succeeded();

        Assert.Contains("gh api repos/acme/shop/issues/7/comments --field body=@comment.md", first.Output, StringComparison.Ordinal);
        Assert.Contains("gh api --method PATCH repos/acme/shop/issues/comments/4711 --field body=@comment.md", second.Output, StringComparison.Ordinal);
        Assert.StartsWith("<!-- ownership-changes -->\n### Service ownership: 1 change\n", _repository.Read("comment.md"), StringComparison.Ordinal);
        Assert.Contains("|  | owner | <code>cart</code> |  | <code>shopping</code> | <code>search</code> |", File.ReadAllText(Path.Combine(_home, "summary.md")), StringComparison.Ordinal);
    }

    [Fact]
    public void NothingChanged_IsNoComment()
    {
        Change("src/Cart/CartCode.cs", "CartCode", "ShoppingCart");

        var result = Run(earlierComment: "").Succeeded();

        Assert.DoesNotContain("body=@comment.md", result.Output, StringComparison.Ordinal);
        Assert.Equal("Service ownership: nothing changed.\n", File.ReadAllText(Path.Combine(_home, "summary.md")));
    }

    [Fact]
    public void IllegalMove_FailsAfterTheComment()
    {
        Change("src/Cart/service.json", "runtime", "retired");

        var result = Run(earlierComment: "");

        Assert.Equal(1, result.ExitCode);
        Assert.Contains("body=@comment.md", result.Output, StringComparison.Ordinal);
        Assert.Contains("error: --fail-on: 1 change of illegal-stage.", result.Output, StringComparison.Ordinal);
    }

    private BuildResult Run(string earlierComment)
    {
        // Says what it was asked, and of the comments that there are what is given.
        File.WriteAllText(Path.Combine(_home, "gh"), $"#!/bin/bash\necho \"gh $*\" >&2\n[[ $2 == --paginate ]] && echo '{earlierComment}'\nexit 0\n");
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(Path.Combine(_home, "gh"), UnixFileMode.UserRead | UnixFileMode.UserExecute);
        return CiFile.GitHubPullRequest().Run(_repository.Root, new Dictionary<string, string>
        {
            ["DOTNET_CLI_HOME"] = _home,
            ["PATH"] = _home + Path.PathSeparator + Environment.GetEnvironmentVariable("PATH"),
            ["GITHUB_STEP_SUMMARY"] = Path.Combine(_home, "summary.md"),
            ["GITHUB_REPOSITORY"] = "acme/shop",
            ["NUMBER"] = "7",
        });
    }

    /// <summary>The merge of a branch with one edit, without its history, as GitHub makes it.</summary>
    private void Change(string path, string old, string @new)
    {
        Git("checkout", "-q", "-b", "change");
        _repository.Replace(path, old, @new);
        Git("commit", "-q", "-a", "-m", "change");
        Git("checkout", "-q", "--detach", "main");
        Git("merge", "-q", "--no-ff", "--no-edit", "change");
    }

    private void Git(params string[] arguments) => CiRepository.Git(_repository.Root, arguments);

    private static TestRepository Build()
    {
        var repository = new TestRepository()
            .Write("ownership.json", """{ "teams": { "search": {}, "shopping": {} }, "policy": { "severities": { "OWN2003": "none", "OWN4001": "none" } } }""")
            .Write("catalog/Catalog.proj", """<Project Sdk="OwnershipAnalyzers" />""")
            .Write(".gitignore", "bin/\nobj/\n")
            .Write(".config/dotnet-tools.json", $$"""{ "version": 1, "isRoot": true, "tools": { "dotnet-ownership": { "version": "{{PackedPackage.Version}}", "commands": ["dotnet-ownership"] } } }""")
            .WithLibrary("Cart").Write("src/Cart/service.json", """{ "service": "cart", "team": "shopping", "stage": "runtime" }""");
        repository.BuildCatalog().Succeeded();
        CiRepository.Git(repository.Root, "init", "-q");
        CiRepository.Git(repository.Root, "add", "-A");
        CiRepository.Git(repository.Root, "commit", "-q", "-m", "first");
        return repository;
    }
}

namespace OwnershipAnalyzers.Package.Tests.Infrastructure;

/// <summary>A terminal in a repository, of somebody who has no tools yet.</summary>
/// <param name="root">The absolute path of the root of the repository.</param>
internal sealed class Terminal(string root) : IDisposable
{
    private readonly string _home = Directory.CreateTempSubdirectory("ownership-home-").FullName;

    /// <summary>Where commands run.</summary>
    public string Root => root;

    /// <summary>Runs commands as a person would, and tells what they print.</summary>
    public (int ExitCode, string Output) Run(string commands)
    {
        var result = BuildResult.OfProgram("bash", root, new Dictionary<string, string>
        {
            // Where each command of a local tool is, is remembered here: not in the home of whoever runs the tests.
            ["DOTNET_CLI_HOME"] = _home,
            ["MSBUILDDISABLENODEREUSE"] = "1",
            ["GIT_AUTHOR_NAME"] = "Ann Lee", ["GIT_AUTHOR_EMAIL"] = "ann@example.com",
            ["GIT_COMMITTER_NAME"] = "Ann Lee", ["GIT_COMMITTER_EMAIL"] = "ann@example.com",
            ["GIT_CONFIG_COUNT"] = "1", ["GIT_CONFIG_KEY_0"] = "commit.gpgSign", ["GIT_CONFIG_VALUE_0"] = "false",
        }, "-c", $"exec 2>&1\n{commands}");
        return (result.ExitCode, result.Output.ReplaceLineEndings("\n"));
    }

    public void Dispose() => Directory.Delete(_home, recursive: true);
}

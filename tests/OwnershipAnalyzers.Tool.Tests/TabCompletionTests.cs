using System.Diagnostics;
using System.Globalization;
using OwnershipAnalyzers.Documentation.Tests;
using OwnershipAnalyzers.Tests;
using OwnershipAnalyzers.Tool.Tests.Who;

namespace OwnershipAnalyzers.Tool.Tests;

/// <summary>What a shell offers after the tab key: the tool's answers, and the script of <c>docs/tool.md</c> that asks for them.</summary>
public sealed class TabCompletionTests
{
    [Theory]
    [InlineData("con", "consumers")]
    [InlineData("check --fail", "--fail-on")]
    [InlineData("check --format gi", "github", "gitlab")]
    [InlineData("export backs", "backstage")]
    [InlineData("diff main --fail-on own", "owner")]
    [InlineData("diff main --fail-on owner,ill", "owner,illegal-stage")]
    public void Word_IsCompleted(string typed, params string[] expected)
    {
        var line = $"dotnet-ownership {typed}";

        var offered = Cli.Run($"[suggest:{line.Length.ToString(CultureInfo.InvariantCulture)}]", line).Fine().Lines;

        Assert.Equal(expected, offered.Where(word => word.StartsWith(typed.Split(' ')[^1], StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("dotnet ownership con", "consumers")]
    [InlineData("dotnet-ownership con", "consumers")]
    [InlineData("dotnet ownership check --format az", "azure")]
    [InlineData("dotnet ownership who fulf", "fulfilment")]
    [InlineData("dotnet ownership consumers order", "order-watch", "orders")]
    [InlineData("dotnet ownership dependencies store", "storefront")]
    [InlineData("dotnet buil", "build", "build-server")]
    public void BashScriptOfThePage_AsksTheTool(string line, params string[] expected)
    {
        if (OperatingSystem.IsWindows())
            return;
        using var folder = new TestFolder();
        // As the host of the SDK does it, which starts dotnet-ownership for the first word after it.
        var tool = typeof(Cli).Assembly.Location.Replace("OwnershipAnalyzers.Tool.Tests.dll", "dotnet-ownership.dll", StringComparison.Ordinal);
        var script = folder.Write("try.sh", $$"""
            dotnet() { if [ "$1" = ownership ]; then shift; command dotnet "{{tool}}" "$@"; else command dotnet "$@"; fi; }
            {{BashOfThePage()}}
            COMP_LINE=$1; COMP_POINT=${#1}; COMP_WORDS=($1); COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
            _dotnet_ownership
            printf '%s\n' "${COMPREPLY[@]}"
            """.ReplaceLineEndings("\n"));

        var start = new ProcessStartInfo("bash", ["--noprofile", "--norc", script, line]) { WorkingDirectory = Path.Combine(Sample.Repository, "samples/AcmeShop"), RedirectStandardOutput = true };
        using var bash = Process.Start(start)!;
        var offered = bash.StandardOutput.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries);
        bash.WaitForExit();

        Assert.Equal(0, bash.ExitCode);
        Assert.Equal(expected, offered.Order(StringComparer.Ordinal));
    }

    private static string BashOfThePage() => Assert.Single(Snippets.In("bash")).Code;
}

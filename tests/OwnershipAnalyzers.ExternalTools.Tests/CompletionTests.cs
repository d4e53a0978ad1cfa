using System.Diagnostics;
using System.Runtime.InteropServices;
using OwnershipAnalyzers.Documentation.Tests;
using OwnershipAnalyzers.Tests;

namespace OwnershipAnalyzers.ExternalTools.Tests;

/// <summary>What zsh and PowerShell offer after the tab key, once they have read the scripts of <c>docs/tool.md</c>. Bash, which is everywhere, has its tests with those of the tool.</summary>
public sealed class CompletionTests
{
    [Theory]
    [InlineData("dotnet ownership con", "consumers")]
    [InlineData("dotnet-ownership con", "consumers")]
    [InlineData("dotnet ownership check --format az", "azure")]
    [InlineData("dotnet ownership consumers order", "order-watch", "orders")]
    [InlineData("dotnet buil", "build", "build-server")]
    public void ScriptOfThePage_AsksTheTool(string line, params string[] expected)
    {
        Assert.Equal(expected, Offered("zsh", line));
        Assert.Equal(expected, Offered("powershell", line));
    }

    private static IEnumerable<string> Offered(string shell, string line)
    {
        using var folder = new TestFolder();
        var script = folder.Write(shell == "zsh" ? "page.zsh" : "page.ps1", Assert.Single(Snippets.In(shell)).Code);
        var shop = Repository.PathOf("samples/AcmeShop");
        var start = shell == "zsh"
            ? new ProcessStartInfo("zsh", ["-f", Path.Combine(ExternalValidator.Shells, "complete.zsh"), script, line]) { WorkingDirectory = shop }
            : new ProcessStartInfo("dotnet", ["tool", "run", "pwsh", "--", "-NoProfile", "-File", "complete.ps1", script, line, shop]) { WorkingDirectory = ExternalValidator.Shells };
        start.RedirectStandardOutput = true;
        start.Environment["DOTNET_ROOT"] = Path.GetFullPath(Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "../../.."));
        // The host of the SDK starts dotnet-ownership for the first word after it; that of this build lies beside the tests.
        start.Environment["PATH"] = AppContext.BaseDirectory + Path.PathSeparator + start.Environment["PATH"];

        using var process = Process.Start(start)!;
        var offered = process.StandardOutput.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries);
        process.WaitForExit();

        Assert.Equal(0, process.ExitCode);
        return offered.Order(StringComparer.Ordinal);
    }
}

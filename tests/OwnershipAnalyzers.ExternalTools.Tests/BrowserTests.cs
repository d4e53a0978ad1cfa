using OwnershipAnalyzers.Tests;
using OwnershipAnalyzers.Tool.Tests;

namespace OwnershipAnalyzers.ExternalTools.Tests;

/// <summary>Reports work in Chromium: axe-core finds nothing, nothing asks the network, keyboard and search do what they say.</summary>
public sealed class BrowserTests : IDisposable
{
    private readonly TestFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("acme", 24)]
    [InlineData("hostile", 8)]
    [InlineData("findings", 10)]
    [InlineData("large", 4)]
    public void Report_Works(string check, int pages)
    {
        var (exitCode, output, error) = Check(Path.Combine(AppContext.BaseDirectory, "dotnet-ownership.dll"), check);

        Assert.True(exitCode == 0, error + output);
        Assert.EndsWith($"{pages} pages audited, 0 failures\n", output, StringComparison.Ordinal);
    }

    [Fact]
    public void BrokenReport_IsRejected()
    {
        var file = _folder.File("report.html");
        Cli.Run("report", "--catalog", Path.Combine(AppContext.BaseDirectory, "Catalogs", "AcmeShop.json"), "--output", file).Fine();
        var text = Changed.Once(File.ReadAllText(file), "<html lang=\"en\">", "<html>");
        text = Changed.Once(text, "</body>", "<img src=\"https://acme.example/logo.png\"><script>throw new Error('broken')</script><script>console.error('complaint')</script><p style=\"width: 3000px\">wide</p></body>");
        File.WriteAllText(file, text);

        var (exitCode, _, error) = Check(file);

        Assert.Equal(1, exitCode);
        Assert.All(["html-has-lang", "image-alt", "asks the network for https://acme.example/logo.png", "script error: broken", "console: complaint", "fits 400 pixels"],
            failure => Assert.Contains(failure, error, StringComparison.Ordinal));
    }

    private static (int ExitCode, string Out, string Error) Check(params string[] arguments) => ExternalValidator.Node(["browser/check.mjs", .. arguments]);
}

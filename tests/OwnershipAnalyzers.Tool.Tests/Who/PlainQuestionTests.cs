using System.Diagnostics;
using OwnershipAnalyzers.Tests;
using OwnershipAnalyzers.Tool.Who;

namespace OwnershipAnalyzers.Tool.Tests.Who;

public sealed class PlainQuestionTests : IDisposable
{
    private readonly TestFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(true, "who", "billing")]
    [InlineData(true, "who", "Acme.Payments.Type", "orders", "a=b")]
    [InlineData(false, "who")]
    [InlineData(false, "who", "")]
    [InlineData(false, "who", "--help")]
    [InlineData(false, "who", "billing", "--json")]
    [InlineData(false, "who", "billing", "-c", "catalog.json")]
    [InlineData(false, "who", "-")]
    [InlineData(false, "who", "@file")]
    [InlineData(false, "who", "/?")]
    [InlineData(false, "consumers", "billing")]
    public void Words_NeedNoParser(bool expected, params string[] args) => Assert.Equal(expected, PlainQuestion.IsMeantBy(args));

    [Theory]
    [InlineData("billing")]
    [InlineData("Acme.Shop.Orders.Checkout", "fulfilment")]
    [InlineData("nobody-of-this-name")]
    [InlineData("check")]
    public void Words_AreAnsweredAsTheParserUnderstandsThem(params string[] words) => Assert.Equal(Sample.Who(words), Run(["who", .. words]));

    [Fact]
    public void Words_AreAnsweredWithoutLoadingTheParser()
    {
        // The runtime writes down which methods it compiles.
        var compiled = _folder.File("compiled.txt");

        Run(["who", "billing"], ("DOTNET_JitStdOutFile", compiled), ("DOTNET_JitDisasmSummary", "1")).Fine();

        var methods = File.ReadAllText(compiled);
        Assert.Contains("OwnershipAnalyzers.Tool.Who.WhoRun:Execute", methods, StringComparison.Ordinal);
        Assert.DoesNotContain("System.CommandLine", methods, StringComparison.Ordinal);
    }

    /// <summary>The program, in the sample repository.</summary>
    private static Cli Run(string[] arguments, params (string Name, string Value)[] environment)
    {
        var tool = Path.Combine(AppContext.BaseDirectory, "dotnet-ownership.dll");
        var start = new ProcessStartInfo("dotnet", ["exec", tool, .. arguments]) { WorkingDirectory = Path.Combine(Sample.Repository, "samples/AcmeShop"), RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var (name, value) in environment)
            start.Environment[name] = value;
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new Cli(process.ExitCode, output, error.Result);
    }
}

namespace OwnershipAnalyzers.Tool.Tests;

public sealed class CommandLineTests
{
    [Theory]
    [InlineData("chek", "chek")]
    [InlineData("check --formt json", "--formt")]
    [InlineData("check --format xml", "xml")]
    [InlineData("check --as-of 2026-02-30", "February 2026 has 28 days")]
    [InlineData("rename-team payments", "rename-team")]
    [InlineData("", "rename-team")]
    public void WrongUse_Reports(string line, string expected)
    {
        var result = Cli.Run(line.Split(' ', StringSplitOptions.RemoveEmptyEntries));

        Assert.Equal(2, result.ExitCode);
        Assert.Contains(expected, result.Error, StringComparison.Ordinal);
        Assert.Contains("--help", result.Error, StringComparison.Ordinal);
        Assert.Empty(result.Out);
    }

    [Theory]
    [InlineData("check")]
    [InlineData("init")]
    [InlineData("rename-team")]
    public void Help_TeachesWithExamples(string command)
    {
        var result = Cli.Run(command, "--help").Fine();

        Assert.Contains("Examples:", result.Out, StringComparison.Ordinal);
        Assert.Contains($"  dotnet ownership {command}", result.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void PathThatDoesNotExist_Reports()
    {
        var result = Cli.Run("check", "no/such/folder");

        Assert.Equal(2, result.ExitCode);
        Assert.Equal("error: There is no file or folder 'no/such/folder'. Give a path inside the repository, or none for the current folder.\n", result.Error);
    }

    [Fact]
    public void FaultOfOurs_IsOneSentenceThatSaysHowToReportIt()
    {
        using var output = new ThrowingWriter();
        using var error = new StringWriter { NewLine = "\n" };

        var code = CommandLine.Run(["--version"], new Console.ToolConsole(output, error, isTerminal: false));

        Assert.Equal(2, code);
        Assert.Matches(@"\Aerror: dotnet ownership has a fault: InvalidOperationException in \S+: no \\u001b luck\. Please report this line and the command at https://\S+/issues\n\z", error.ToString());
    }

    private sealed class ThrowingWriter : StringWriter
    {
        public override void Write(string? value) => throw new InvalidOperationException("no \u001b luck.");

        public override void WriteLine(string? value) => throw new InvalidOperationException("no \u001b luck.");
    }
}

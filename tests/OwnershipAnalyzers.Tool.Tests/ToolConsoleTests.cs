using OwnershipAnalyzers.Tool.Console;
using Spectre.Console;

namespace OwnershipAnalyzers.Tool.Tests;

public sealed class ToolConsoleTests
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void LongLine_IsNotFolded(bool isTerminal)
    {
        using var output = new StringWriter { NewLine = "\n" };
        var (place, message) = (string.Concat(Enumerable.Repeat("src/Folder/", 12)), string.Concat(Enumerable.Repeat("word ", 60)));

        new ToolConsole(output, TextWriter.Null, isTerminal).WriteLine((place, null), ("warning", Color.Yellow), (message, null));

        Assert.Single(output.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.Contains(place, output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Log_GetsNoEscapeCodes()
    {
        using var output = new StringWriter { NewLine = "\n" };

        new ToolConsole(output, TextWriter.Null, isTerminal: false).WriteLine(("error", Color.Red), (": x", null));

        Assert.Equal("error: x\n", output.ToString());
    }
}

using System.CommandLine;
using System.CommandLine.Help;
using System.Reflection;
using System.Text.RegularExpressions;
using OwnershipAnalyzers.Tool.Check.Reports;
using OwnershipAnalyzers.Tool.Console;

namespace OwnershipAnalyzers.Tool.Tests;

/// <summary>The reference in <c>docs/tool.md</c> and the commands say the same.</summary>
public sealed partial class ReferencePageTests
{
    private static readonly string Page = File.ReadAllText(Path.GetFullPath(typeof(ReferencePageTests).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>().Single(data => data.Key == "ReferencePage").Value!)).ReplaceLineEndings("\n");

    private static readonly RootCommand Tree = CommandLine.Tree(new ToolConsole(TextWriter.Null, TextWriter.Null, isTerminal: false));

    public static TheoryData<string> Commands => [.. Tree.Subcommands.Select(command => command.Name)];

    private static string Section(string command) => Sections().Match(Page, Page.IndexOf($"## `dotnet ownership {command}`\n", StringComparison.Ordinal)).Value;

    [Fact]
    public void Commands_AreThoseOfThePage() =>
        Assert.Equal(Tree.Subcommands.Select(command => command.Name), Headings().Matches(Page).Select(heading => heading.Groups[1].Value));

    [Theory]
    [MemberData(nameof(Commands))]
    public void Options_AreThoseOfThePage(string name)
    {
        var command = Tree.Subcommands.Single(one => one.Name == name);

        Assert.Equal(
            command.Arguments.Select(argument => argument.Name).Concat(command.Options.Where(option => option is not HelpOption).Select(option => option.Name)),
            Rows().Matches(Section(name)).Select(row => row.Groups[1].Value));
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public void Examples_AreThoseOfThePageAndParse(string name)
    {
        var command = (ToolCommand)Tree.Subcommands.Single(one => one.Name == name);

        Assert.Contains($"```sh\n{string.Join('\n', command.Examples.Select(example => example.Line))}\n```", Section(name), StringComparison.Ordinal);
        Assert.All(command.Examples, example => Assert.Empty(Tree.Parse(example.Line["dotnet ownership ".Length..]).Errors));
    }

    [Fact]
    public void Formats_AreThoseOfThePage() => Assert.All(Report.Formats, format => Assert.Contains($"`{format}`", Section("check"), StringComparison.Ordinal));

    [Fact]
    public void ExitCodes_AreThoseOfThePage() =>
        Assert.Equal([ExitCode.Fine, ExitCode.Findings, ExitCode.Failure], ExitCodes().Matches(Page).Select(row => int.Parse(row.Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture)));

    [GeneratedRegex(@"\G## .*?(?=\n## |\z)", RegexOptions.Singleline)]
    private static partial Regex Sections();

    [GeneratedRegex("^## `dotnet ownership ([a-z-]+)`$", RegexOptions.Multiline)]
    private static partial Regex Headings();

    [GeneratedRegex("^\\| `([A-Z]+|--[a-z-]+)` \\|", RegexOptions.Multiline)]
    private static partial Regex Rows();

    [GeneratedRegex(@"^\| (\d) \|", RegexOptions.Multiline)]
    private static partial Regex ExitCodes();
}

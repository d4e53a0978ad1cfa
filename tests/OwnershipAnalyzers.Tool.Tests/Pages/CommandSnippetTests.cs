using System.Text.RegularExpressions;
using OwnershipAnalyzers.Documentation.Tests;

namespace OwnershipAnalyzers.Tool.Tests.Pages;

/// <summary>
/// What documents tell people to type is possible: commands of the tool parse, projects, templates, targets, properties and files of this
/// repository exist, and everything else is known. What a command prints is compared by the tests of outputs.
/// </summary>
public sealed partial class CommandSnippetTests
{
    public static TheoryData<string> Places => Snippets.PlacesOf("sh");

    public static TheoryData<string> Pages => [.. Documents.WithSnippets];

    [Theory]
    [MemberData(nameof(Places))]
    public void EveryCommand_IsKnown(string place)
    {
        var snippet = Snippets.At(place);
        var known = new KnownCommand(snippet.Page);

        Assert.Empty(Shell.Commands(snippet.Code).Select(command => known.Problem(command) is { } problem ? $"{place}: {string.Join(' ', command)}: {problem}" : null).OfType<string>());
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void CommandInAText_IsKnown(string page)
    {
        // The README speaks to users; what it has in blocks is about this repository.
        var known = new KnownCommand(page == "README.md" ? "docs/README.md" : page);

        Assert.Empty(Span().Matches(Repository.Read(page)).SelectMany(span => Shell.Commands(span.Groups["code"].Value))
            .Select(command => Problem(command) is { } problem ? $"{page}: {string.Join(' ', command)}: {problem}" : null).OfType<string>());

        // What is only named has no arguments, or stands for some in capitals.
        string? Problem(string[] command) => command switch
        {
            ["dotnet-ownership", .. var words] => Problem(["dotnet", "ownership", .. words]),
            ["dotnet", "ownership"] => null,
            ["dotnet", "ownership", var name, ..] when command.Length == 3 || command.Any(word => Placeholder().IsMatch(word)) => KnownCommand.NameProblem(name),
            _ => known.Problem(command),
        };
    }

    [Theory]
    [InlineData("dotnet build 'a b' -c Release   # why", "dotnet|build|a b|-c|Release")]
    [InlineData("A=1 dotnet test && git diff > out.txt | cat", "dotnet|test", "git|diff", "cat")]
    [InlineData("\n# nothing\nrm \\\n  x", "rm|x")]
    public void Script_IsSplitIntoCommands(string script, params string[] expected) => Assert.Equal(expected, Shell.Commands(script).Select(command => string.Join('|', command)));

    [Theory]
    [InlineData("dotnet ownership chek")]
    [InlineData("dotnet-ownership chek")]
    [InlineData("dotnet ownership check --formt json")]
    [InlineData("dotnet run --project build -- packs")]
    [InlineData("dotnet run --project builds")]
    [InlineData("dotnet test tests/Nothing")]
    [InlineData("dotnet test --filter NothingTests")]
    [InlineData("dotnet build -p:OwnershipAnalysisMode=Loud")]
    [InlineData("dotnet build -p:OwnershipMood=Loud")]
    [InlineData("dotnet build -t:OwnershipInfos")]
    [InlineData("dotnet build --nonsense")]
    [InlineData("dotnet new ownership --teams payments")]
    [InlineData("dotnet new ownerships")]
    [InlineData("dotnet format analyzers --diagnostics OWN9999 --severity info")]
    [InlineData("cd nowhere")]
    [InlineData("make")]
    public void WrongCommand_IsAProblem(string command) => Assert.NotNull(new KnownCommand("README.md").Problem(Shell.Commands(command)[0]));

    [GeneratedRegex("`(?<code>(dotnet|dotnet-ownership|npm) [^`\n]+)`")]
    private static partial Regex Span();

    [GeneratedRegex("^[A-Z]+$")]
    private static partial Regex Placeholder();
}

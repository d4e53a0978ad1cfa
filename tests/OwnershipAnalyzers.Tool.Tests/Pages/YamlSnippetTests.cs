using OwnershipAnalyzers.Documentation.Tests;
using OwnershipAnalyzers.Tests;
using YamlDotNet.RepresentationModel;

namespace OwnershipAnalyzers.Tool.Tests.Pages;

/// <summary>YAML in documents can be read; its scripts are commands that exist, and what is shown as an export is one.</summary>
public sealed class YamlSnippetTests
{
    public static TheoryData<string> Places => Snippets.PlacesOf("yaml");

    [Theory]
    [MemberData(nameof(Places))]
    public void EveryScript_IsKnown(string place)
    {
        var snippet = Snippets.At(place);
        var yaml = new YamlStream();
        yaml.Load(new StringReader(snippet.Code));
        var known = new KnownCommand(snippet.Page);

        var commands = yaml.Documents.SelectMany(document => document.AllNodes).OfType<YamlMappingNode>().SelectMany(node => node.Children)
            .Where(child => child.Key is YamlScalarNode { Value: "run" or "script" }).SelectMany(child => Shell.Commands(((YamlScalarNode)child.Value).Value!));

        Assert.All(commands, command => Assert.Null(known.Problem(command)));
    }

    /// <summary>The export of the service that the page about the catalog shows.</summary>
    [Fact]
    public void Export_IsThatOfThePage()
    {
        using var folder = new TestFolder();
        var catalog = folder.Write("ownership-catalog.json", Snippets.In("jsonc").Single(snippet => snippet.Page == "docs/formats/catalog.md").Code);

        var output = Cli.Run("export", "opentelemetry", "--catalog", catalog).Fine().Out;

        Assert.EndsWith(Snippets.In("yaml").Single(snippet => snippet.Page == "docs/export.md").Code, output, StringComparison.Ordinal);
    }
}

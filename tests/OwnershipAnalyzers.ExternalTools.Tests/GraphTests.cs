using OwnershipAnalyzers.Exports.Tests.Support;

namespace OwnershipAnalyzers.ExternalTools.Tests;

/// <summary>Graphs are read by the programs that draw them.</summary>
public class GraphTests
{
    // Of "loop" ids and uses are hostile, of "hostile" there are more ids.
    public static TheoryData<string, string> FormatsAndGraphs
    {
        get
        {
            string[] graphs =
            [
                "AcmeShop", "AcmeShop --by team", "hostile", "loop", "large --focus part-0007 --depth 2", "large --by team --focus team-0007",
            ];
            var data = new TheoryData<string, string> { { "dot", "large" } };
            foreach (var format in (string[])["mermaid", "dot"])
            {
                foreach (var graph in graphs)
                    data.Add(format, graph);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(FormatsAndGraphs))]
    public void Graph_IsAccepted(string format, string graph)
    {
        var validation = ExternalValidator.Validate(format, Text(format, graph));

        Assert.Empty(validation.Problems);
        Assert.NotEmpty(validation.Texts);
    }

    [Theory]
    [InlineData("mermaid")]
    [InlineData("dot")]
    public void HostileIds_AreInTheBoxes(string format)
    {
        var texts = ExternalValidator.Validate(format, Text(format, "hostile")).Texts.Select(text => text.Split('\n')[0]).ToHashSet(StringComparer.Ordinal);

        Assert.All(HostileCatalog.Ids, id => Assert.Contains(id, texts));
    }

    [Theory]
    [InlineData("large", "characters")]
    [InlineData("large --by team --focus team-0001 --depth 3", "Edge limit exceeded")]
    public void Mermaid_RefusesWhatTheToolWarnsOf(string graph, string problem)
    {
        var words = graph.Split(' ');
        var result = Drawn.Graph(words[0], words[1..]);

        Assert.Contains("is not shown where nobody raises these limits", result.Error, StringComparison.Ordinal);
        Assert.Contains(problem, Assert.Single(ExternalValidator.Validate("mermaid", result.Out).Problems), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("mermaid", "flowchart LR", "sequenceDiagram", "Parse error")]
    [InlineData("mermaid", "[\"", "[\"\"", "Parse error")]
    [InlineData("mermaid", "  end\n", "", "Parse error")]
    [InlineData("mermaid", " --> ", " --> --> ", "Parse error")]
    [InlineData("dot", "label=\"", "label=\"\"", "Expected")]
    [InlineData("dot", "  }\n", "", "Expected")]
    [InlineData("dot", " -> n", " -- n", "->")]
    [InlineData("dot", "    n0 [", "    n1 [", "a box is drawn twice")]
    [InlineData("dot", " -> n", " -> m", "there is no box m")]
    public void ChangedGraph_IsRejected(string format, string good, string bad, string problem)
    {
        var text = Text(format, "AcmeShop");

        var problems = ExternalValidator.Validate(format, Changed.Once(text, good, bad)).Problems;

        Assert.Contains(problems, found => found.Contains(problem, StringComparison.Ordinal));
    }

    private static string Text(string format, string graph)
    {
        var words = graph.Split(' ');
        var result = Drawn.Graph(words[0], ["--format", format, .. words[1..]]);
        Assert.Empty(result.Error);
        return result.Out;
    }
}

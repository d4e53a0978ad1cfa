using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using OwnershipAnalyzers.Catalogs;
using OwnershipAnalyzers.Tests;
using OwnershipAnalyzers.Tool.Tests.Catalogs;
using static OwnershipAnalyzers.Tool.Tests.Catalogs.CatalogFile;

namespace OwnershipAnalyzers.Tool.Tests.Graph;

public sealed partial class GraphTests : IDisposable
{
    private readonly TestFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Mermaid_FramesTeamsAndMarksUses()
    {
        var result = Cli.Run("graph", "--catalog", Shop()).Fine();

        Assert.Equal(
            """
            flowchart LR
              subgraph g0["no owner"]
                n0["ghost<br/>not in the catalog"]
              end
              subgraph g1["payments"]
                n1["old<br/>deprecated, retires on 2027-03-31"]
              end
              subgraph g2["shop"]
                n2["cart<br/>runtime"]
                n3["web<br/>runtime"]
              end
              n2 ==>|"deprecated"| n1
              n2 --> n3
              n1 --> n0
              n3 ==> n2
              classDef deprecated stroke:#c00000,stroke-dasharray:4 3
              class n1 deprecated
              classDef unknown stroke-dasharray:2 2
              class n0 unknown
              linkStyle 0 stroke:#c00000,stroke-dasharray:4 3

            """, result.Out, ignoreLineEndingDifferences: true);
    }

    [Fact]
    public void Dot_SaysTheSame()
    {
        var result = Cli.Run("graph", "--format", "dot", "--catalog", Shop()).Fine();

        Assert.Contains("  subgraph cluster_1 {\n    label=\"payments\";\n    n1 [label=\"old\\ndeprecated, retires on 2027-03-31\", style=dashed, color=\"#c00000\"];\n  }\n", result.Out, StringComparison.Ordinal);
        Assert.Contains("  n2 -> n1 [label=\"deprecated\", penwidth=3, style=dashed, color=\"#c00000\"];\n  n2 -> n3;\n", result.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Focus_LeavesOutWhatIsFar()
    {
        Assert.Equal(["old", "web"], Nodes(Cli.Run("graph", "--focus", "web", "--format", "json", "--catalog", Chain())));
        Assert.Equal(["ghost", "old", "web"], Nodes(Cli.Run("graph", "--focus", "web", "--depth", "2", "--format", "json", "--catalog", Chain())));
        Assert.Contains("  classDef focus stroke-width:4px\n  class n1 focus\n", Cli.Run("graph", "--focus", "web", "--catalog", Chain()).Fine().Out, StringComparison.Ordinal);
        Assert.StartsWith("error: There is no service 'wbe' in ", Cli.Run("graph", "--focus", "wbe", "--catalog", Chain()).Error, StringComparison.Ordinal);
        Assert.Contains("--focus, which is not given", Cli.Run("graph", "--depth", "2").Error, StringComparison.Ordinal);
        Assert.Contains("begins at 1", Cli.Run("graph", "--focus", "web", "--depth", "0").Error, StringComparison.Ordinal);

        string Chain() => _folder.Write("chain.json", new Catalog { Services = [Service("web", "shop", "runtime", "old"), Service("old", "payments", "runtime", "ghost"), Service("other")] });
    }

    [Fact]
    public void Teams_AreConnectedByTheUsesOfTheirServices()
    {
        using var json = JsonDocument.Parse(Cli.Run("graph", "--by", "team", "--format", "json", "--catalog", Shop()).Fine().Out);

        Assert.Equal(["null [\"ghost\"]", "payments [\"old\"]", "shop [\"cart\",\"web\"]"],
            json.RootElement.GetProperty("nodes").EnumerateArray().Select(node => $"{node.GetProperty("id").GetString() ?? "null"} {JsonSerializer.Serialize(node.GetProperty("services"))}"));
        Assert.Equal(["payments>null 1 0 0", "shop>payments 1 1 1"], json.RootElement.GetProperty("edges").EnumerateArray().Select(edge =>
            $"{edge.GetProperty("from").GetString() ?? "null"}>{edge.GetProperty("to").GetString() ?? "null"} {edge.GetProperty("uses")} {edge.GetProperty("critical")} {edge.GetProperty("deprecated")}"));
        Assert.Contains("|\"1 use, 1 of what is deprecated\"|", Cli.Run("graph", "--by", "team", "--catalog", Shop()).Fine().Out, StringComparison.Ordinal);
        Assert.Contains("No team 'shp' owns a service in ", Cli.Run("graph", "--by", "team", "--focus", "shp", "--catalog", Shop()).Error, StringComparison.Ordinal);
        Assert.Contains("Did you mean 'shop'?", Cli.Run("graph", "--by", "team", "--focus", "shp", "--catalog", Shop()).Error, StringComparison.Ordinal);
    }

    [Fact]
    public void MoreThanMermaidDraws_SaysSoInTheChartAndBesideIt()
    {
        var file = _folder.Write("big.json", new Catalog { Services = [Service("a", null, "runtime", [.. Enumerable.Range(0, 501).Select(i => $"s{i}")])] });

        var result = Cli.Run("graph", "--catalog", file, "--output", _folder.File("big.mmd")).Fine();

        Assert.Matches(@"\Awarning: This chart has 501 arrows \(Mermaid draws 500\).*'--by team'.*'--focus ID'.*\n\z", result.Error);
        Assert.Equal("%% " + result.Error["warning: ".Length..], File.ReadAllLines(_folder.File("big.mmd"))[0] + "\n");
        Assert.EndsWith("big.mmd: 502 services, 501 uses\n", result.Out, StringComparison.Ordinal);
        Assert.Empty(Cli.Run("graph", "--catalog", file, "--focus", "s1").Fine().Error);
    }

    [Fact]
    public void HostileNames_StayInsideTheirQuotesInMermaid()
    {
        var chart = Cli.Run("graph", "--catalog", HostileShop(), "--format", "mermaid").Fine().Out;

        Assert.All(chart.Split('\n'), line => Assert.Matches(MermaidLine(), line));
        // Whoever decodes the numbers reads the name, with what steers a terminal spelled out.
        Assert.Contains("a\"]; b --> c\\u000a%%{init: {}}%%\\u000d`${x}` <img src=x onerror=alert(1)> & &amp; #quot; \\N \\ | @me \\u202e\\u001b[31m 'end' \ud83d\ude80 ",
            Number().Replace(chart, number => char.ConvertFromUtf32(int.Parse(number.Groups[1].Value, CultureInfo.InvariantCulture))), StringComparison.Ordinal);
    }

    [Fact]
    public void HostileNames_StayInsideTheirQuotesInDot()
    {
        var dot = Cli.Run("graph", "--catalog", HostileShop(), "--format", "dot").Fine().Out;

        Assert.All(dot.Split('\n'), line => Assert.Matches(DotLine(), line));
        Assert.Contains("label=\"a\\\"]; b --> c\\\\u000a%%{init: {}}%%\\\\u000d`${x}` <img src=x onerror=alert(1)> &amp; &amp;amp; #quot; \\\\N \\\\ | @me \\\\u202e", dot, StringComparison.Ordinal);
    }

    [Fact]
    public void HostileNames_ComeBackFromJson() =>
        Assert.Equal([Hostile.Replace('\ud800', '\ufffd'), "b"], Nodes(Cli.Run("graph", "--catalog", HostileShop(), "--format", "json")));

    private static IEnumerable<string> Nodes(Cli result)
    {
        using var json = JsonDocument.Parse(result.Fine().Out);
        return [.. json.RootElement.GetProperty("nodes").EnumerateArray().Select(node => node.GetProperty("id").GetString()!)];
    }

    private string HostileShop() =>
        _folder.Write("hostile.json", new Catalog { Services = [Service(Hostile, Hostile, "deprecated", "b", Hostile) with { Replacement = Hostile, Tier = Hostile }, Service("b", null, "runtime", Hostile)] });

    /// <summary>With a cycle, a use of what is deprecated, and one of what nobody knows.</summary>
    private string Shop() => _folder.Write("shop.json", new Catalog
    {
        Services = [Service("cart", "shop", "runtime", "old!", "web"), Service("old", "payments", "deprecated", "ghost") with { RetiresOn = "2027-03-31" }, Service("web", "shop", "runtime", "cart!")],
    });

    [GeneratedRegex("""\A(flowchart LR|  subgraph g\d+\["[^"]*"\]|  +n\d+\["[^"]*"\]|  end|  n\d+ (-->|==>)(\|"\w+"\|)? n\d+|  classDef .*|  class [n\d,]+ \w+|  linkStyle .*|)\z""")]
    private static partial Regex MermaidLine();

    [GeneratedRegex("""\A(digraph ownership \{|  (rankdir|charset)=.*|  node .*|  subgraph cluster_\d+ \{|    label="([^"\\]|\\.)*";|  +n\d+ \[label="([^"\\]|\\.)*"(, [a-z]+=("#c00000"|\w+))*\];|  n\d+ -> n\d+( \[.*\])?;|  \}|\}|)\z""")]
    private static partial Regex DotLine();

    [GeneratedRegex(@"#(\d+);")]
    private static partial Regex Number();
}

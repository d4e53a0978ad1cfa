using System.Globalization;
using System.Text.Json.Nodes;
using OwnershipAnalyzers.Catalogs;
using OwnershipAnalyzers.Tests;
using OwnershipAnalyzers.Tool.Tests.Catalogs;
using static OwnershipAnalyzers.Tool.Tests.Catalogs.CatalogFile;

namespace OwnershipAnalyzers.Tool.Tests;

/// <summary>
/// Names that mean something to whoever reads the answer: each command says as many lines about them as about a name of letters, and says nothing
/// that a terminal, a browser or a build agent would obey. That they come out whole, the tests of each format show.
/// </summary>
public sealed class HostileNameTests : IDisposable
{
    private const string Harmless = "harmless";

    private static readonly string[] Names =
    [
        "\u001b[31mred\u001b[0m", "\u001b]8;;https://evil.example\u0007click\u001b]8;;\u0007", "bell\a\b\b", "two\nlines", "two\r\nlines", "back\rto the start", "\u0085next line", "\u2028separator", "nul\0", "\u009b31m",
        "\u202eright to left\u202c", "\u2066isolate\u2069", "zero\u200bwidth", "\ufeffmark", "<script>alert(1)</script>", "</script><!--", "<img src=x onerror=alert(1)>", "]]>", "&lt;", "${HOME}", "%{ if true }", "{{ mustache }}", "`id`", "$(id)",
        "a|b|c", "\"quoted\"", "'single'", "back\\slash\\", "##vso[task.complete result=Failed]", "##[error]x", "##teamcity[x]", "::error::x", "100%3B%0A;", "$(Property) @(Item)", "=cmd|' /C calc'!A0", "@everyone", "[link](javascript:alert(1))", "# heading", "- item", "---",
        "../../etc/passwd", "/etc/passwd", "C:\\Windows\\x", "\\\\server\\share", "end", "subgraph x", "\ud83d\ude80", "e\u0301", new('x', 5000),
    ];

    private readonly TestFolder _folder = new();

    public static TheoryData<string> Commands =>
    [
        "who", "consumers", "dependencies", "graph --format mermaid", "graph --format dot", "graph --by team --format mermaid", "score", "diff", "diff --format markdown",
    ];

    public void Dispose() => _folder.Dispose();

    [Theory]
    [MemberData(nameof(Commands))]
    public void HostileName_StaysAName(string command)
    {
        var expected = LinesOf(Answer(command, Harmless));
        foreach (var name in Names)
        {
            var answer = Answer(command, name);
            Assert.True(expected == LinesOf(answer), $"{command} says {LinesOf(answer)} lines and not {expected} about {name}:\n{answer}");
            Orders.AssertNone(answer);
            Assert.DoesNotContain(answer, c => CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.Format);
            if (command is "diff --format markdown" or "graph --format mermaid")
                Assert.DoesNotContain("<script>alert", answer, StringComparison.Ordinal);
        }
    }

    /// <summary>Programs get each name whole, and the log into which somebody prints their answer obeys nothing.</summary>
    [Theory]
    [InlineData("who --json")]
    [InlineData("consumers --json")]
    [InlineData("dependencies --json")]
    [InlineData("graph --format json")]
    [InlineData("graph --by team --format json")]
    [InlineData("score --json")]
    [InlineData("diff --json")]
    public void HostileName_IsWholeInJsonAndGivesNoOrders(string command)
    {
        foreach (var name in Names)
        {
            var answer = Answer(command, name);

            Orders.AssertNone(answer);
            Assert.Contains(name, Texts(JsonNode.Parse(answer)));
        }
    }

    /// <summary>Paths in a catalog that lead out of the repository name nothing that is read.</summary>
    [Theory]
    [InlineData("../../outside/service.json")]
    [InlineData("/etc/service.json")]
    [InlineData("C:\\outside\\service.json")]
    [InlineData("\\\\server\\share\\service.json")]
    public void PathThatLeavesTheRepository_IsOnlyText(string path)
    {
        var catalog = _folder.Write("c.json", new Catalog { Services = [Service("cart", "shop") with { ProfilePath = path, Projects = [path] }] });

        Assert.Equal(0, Cli.Run("who", "cart", "--catalog", catalog).ExitCode);
        Assert.Equal(0, Cli.Run("report", "--catalog", catalog, "--output", _folder.File("r.html")).ExitCode);
        Assert.Equal(["c.json", "r.html"], Directory.GetFileSystemEntries(_folder.Path).Select(Path.GetFileName).Order());
    }

    private string Answer(string command, string name)
    {
        var catalog = _folder.Write("now.json", new Catalog { Services = [Service(name, name, "deprecated", "cart") with { Tier = name, Replacement = name, Projects = [name] }, Service("cart", name, "runtime", name, "other!"), Service("other", "shop")] });
        string[] words = command.Split(' ');
        string[] options = words[0] switch
        {
            "diff" => [_folder.Write("was.json", new Catalog { Services = [Service("cart", "shop", "runtime", "other")] }), catalog],
            "who" or "consumers" or "dependencies" => ["cart", "--catalog", catalog],
            _ => ["--catalog", catalog],
        };
        return Cli.Run([.. words, .. options]).Out;
    }

    private static IEnumerable<string> Texts(JsonNode? json) => json switch
    {
        JsonObject members => members.SelectMany(member => Texts(member.Value).Prepend(member.Key)),
        JsonArray items => items.SelectMany(Texts),
        JsonValue value when value.TryGetValue(out string? text) => [text],
        _ => [],
    };

    private static int LinesOf(string text) => text.Split('\n').Length;
}

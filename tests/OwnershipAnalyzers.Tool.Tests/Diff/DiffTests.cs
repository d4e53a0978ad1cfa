using System.Text.Json;
using System.Text.RegularExpressions;
using OwnershipAnalyzers.Catalogs;
using OwnershipAnalyzers.Comparisons;
using OwnershipAnalyzers.Tests;
using OwnershipAnalyzers.Tool.Tests.Catalogs;
using static OwnershipAnalyzers.Tool.Tests.Catalogs.CatalogFile;

namespace OwnershipAnalyzers.Tool.Tests.Diff;

public sealed partial class DiffTests : IDisposable
{
    private readonly TestFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Text_IsATableOfChanges()
    {
        var (was, now) = (Write("was.json", Service("cart", "shop"), Service("web", "shop", "runtime", "cart")), Write("now.json", Service("cart", "payments"), Service("web", "shop", "runtime", "cart!")));

        var result = Cli.Run("diff", was, now).Fine();

        Assert.Equal(
            $"""
            From {was} to {now}: 2 changes.

            change       subject  of it  before        after     is  note
            owner        cart     -      shop          payments  -   -
            criticality  web      cart   not critical  critical  -   -

            """, result.Out, ignoreLineEndingDifferences: true);
    }

    [Fact]
    public void NothingChanged_IsOneLine()
    {
        var file = Write("same.json", Service("cart", "shop"));

        Assert.Equal($"Ownership is the same in {file} and {file}.\n", Cli.Run("diff", file, file, "--fail-on", "owner").Fine().Out);
        Assert.Equal("Service ownership: nothing changed.\n", Cli.Run("diff", file, file, "--format", "markdown").Fine().Out);
    }

    [Fact]
    public void Markdown_ShowsWhatReviewersMustSee_AndFoldsTheRest()
    {
        var (was, now) = (Write("was.json", Service("cart", "shop"), Service("old", "shop", "deprecated")), Write("now.json", Service("cart", "payments", "runtime", "old!", "stripe"), Service("old", "shop", "deprecated")));

        var result = Cli.Run("diff", was, now, "--format", "markdown").Fine();

        Assert.StartsWith(
            """
            ### Service ownership: 3 changes

            | | Change | Service or team | Of it | Before | After |
            | --- | --- | --- | --- | --- | --- |
            |  | owner | <code>cart</code> |  | <code>shop</code> | <code>payments</code> |
            | :warning: | deprecated-dependency | <code>cart</code> | <code>old</code> |  | <code>used, critical</code><br><code>deprecated</code> |

            <details><summary>1 other change: 1 dependency</summary>

            | | Change | Service or team | Of it | Before | After |
            | --- | --- | --- | --- | --- | --- |
            |  | dependency | <code>cart</code> | <code>stripe</code> |  | <code>used</code> |

            </details>

            From <code>
            """.ReplaceLineEndings("\n").TrimEnd(), result.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void HostileNames_AreOneCellOfCode()
    {
        var (was, now) = (Write("was.json", Service("a", "x"), Service("b", "x", "deprecated")), Write("now.json", Service("a", Hostile, "runtime", "b", Hostile), Service("b", Hostile, "deprecated") with { Replacement = Hostile }));

        var markdown = Cli.Run("diff", was, now, "--format", "markdown").Fine().Out;

        Assert.All(markdown.Split('\n').Where(line => line.StartsWith('|')), line => Assert.Equal(7, line.Count(c => c == '|')));
        // Outside of code, and inside of it, nothing is left that means something to Markdown, HTML or GitHub.
        Assert.DoesNotMatch(@"[@`\[\]\\*_]|<(?!/?(code|details|summary|br)>)", Rows().Replace(markdown, ""));
        Assert.DoesNotContain(Cli.Run("diff", was, now).Fine().Out, c => c is '\u001b' or '\u202e' or '\r');
        using var json = JsonDocument.Parse(Cli.Run("diff", was, now, "--json").Fine().Out);
        Assert.Contains(Hostile.Replace('\ud800', '\ufffd'), json.RootElement.GetProperty("changes").EnumerateArray().Select(change => change.GetProperty("new").GetString()));
    }

    [Fact]
    public void MoreThanACommentHolds_SaysHowMuchIsLeft()
    {
        var (was, now) = (Write("was.json"), Write("now.json", [.. Enumerable.Range(0, 2000).Select(i => Service($"service-{i}", "payments", "runtime", $"service-{i + 1}"))]));

        var result = Cli.Run("diff", was, now, "--format", "markdown", "--output", _folder.File("comment.md")).Fine();
        var comment = File.ReadAllText(_folder.File("comment.md"));

        Assert.EndsWith("comment.md: 4000 changes\n", result.Out, StringComparison.Ordinal);
        Assert.InRange(comment.Length, 50_000, 65_536);
        var left = int.Parse(Left().Match(comment).Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture);
        Assert.Equal(4000, left + comment.Split('\n').Count(line => line.StartsWith("|  | ", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("none", 0, "")]
    [InlineData("owner", 1, "error: --fail-on: 1 change of owner.\n")]
    [InlineData("tier,stage", 0, "")]
    [InlineData("coverage", 0, "")]
    [InlineData("dependency , owner", 1, "error: --fail-on: 1 change of dependency, 1 change of owner.\n")]
    [InlineData("deprecated-dependency", 1, "error: --fail-on: 1 change of deprecated-dependency.\n")]
    public void FailOn_FailsForItsKindsUnlessTheyGotBetter(string kinds, int exitCode, string error)
    {
        var was = Write("was.json", Service("cart", "shop"), Service("old", "shop", "deprecated"));
        var now = _folder.Write("now.json", new Catalog
        {
            Services = [Service("cart", "payments", "runtime", "old"), Service("old", "shop", "deprecated")],
            Coverage = new() { Assemblies = 1, Owned = 1 },
        });

        var result = Cli.Run("diff", was, now, "--fail-on", kinds);

        Assert.Equal((exitCode, error), (result.ExitCode, result.Error));
    }

    [Theory]
    [InlineData("--fail-on ownr", "'ownr' is no kind of change. Did you mean 'owner'? There are service, team, owner,")]
    [InlineData("--fail-on none,owner", "'none' is no kind of change.")]
    [InlineData("--json --format markdown", "--json is a format of its own")]
    [InlineData("no-such-revision", "is neither a file nor a folder")]
    public void WrongUse_Reports(string line, string expected)
    {
        var result = Cli.Run(["diff", .. line.StartsWith('-') ? [Write("a.json")] : Array.Empty<string>(), .. line.Split(' ')]);

        Assert.Equal(2, result.ExitCode);
        Assert.Contains(expected, result.Error, StringComparison.Ordinal);
    }

    /// <summary>Whoever reads the page of the tool sees each kind that <c>--fail-on</c> takes.</summary>
    [Fact]
    public void Kinds_AreThoseOfThePage()
    {
        var page = File.ReadAllText(PageOutputTests.Reference);

        Assert.All(ChangeKind.All, kind => Assert.Contains($"| `{kind.Name}` | {kind.Meaning} |", page, StringComparison.Ordinal));
    }

    private string Write(string name, params CatalogService[] services) => _folder.Write(name, new Catalog { Services = services });

    [GeneratedRegex(@"^\| --- .*$|\|", RegexOptions.Multiline)]
    private static partial Regex Rows();

    [GeneratedRegex("^(\\d+) more changes: too long for a comment", RegexOptions.Multiline)]
    private static partial Regex Left();
}

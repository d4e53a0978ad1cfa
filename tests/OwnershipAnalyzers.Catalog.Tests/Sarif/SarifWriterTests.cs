using System.Text.Json;
using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Rules;
using OwnershipAnalyzers.Sarif;

namespace OwnershipAnalyzers.Tests.Sarif;

public class SarifWriterTests
{
    [Fact]
    public void File_SaysWhichStandardToolAndDay()
    {
        var file = SarifFile.Of();

        Assert.Equal("https://json.schemastore.org/sarif-2.1.0.json", file.Root.GetProperty("$schema").GetString());
        Assert.Equal("2.1.0", file.Root.GetProperty("version").GetString());
        Assert.Equal(1, file.Root.GetProperty("runs").GetArrayLength());
        Assert.Equal("OwnershipAnalyzers", file.Driver.GetProperty("name").GetString());
        Assert.Equal("1.2.3-beta.4", file.Driver.GetProperty("semanticVersion").GetString());
        Assert.True(Uri.IsWellFormedUriString(file.Driver.GetProperty("informationUri").GetString(), UriKind.Absolute));
        Assert.Equal("ownership/", file.Run.GetProperty("automationDetails").GetProperty("id").GetString());
        Assert.Equal("utf16CodeUnits", file.Run.GetProperty("columnKind").GetString());
        Assert.Equal("2026-11-23", file.Run.GetProperty("properties").GetProperty("asOf").GetString());
        Assert.Equal("""{"SRCROOT":{"description":{"text":"The root of the repository."}}}""", Compact(file.Run.GetProperty("originalUriBaseIds")));
        Assert.Empty(file.Results);
    }

    [Fact]
    public void Version_IsThatOfThisAssemblyWhenNoneIsGiven() =>
        Assert.Matches(@"^\d+\.\d+\.\d+(-[0-9A-Za-z.-]+)?$", new SarifReport { Findings = [], Mode = AnalysisMode.Default, AsOf = default }.ToolVersion);

    [Fact]
    public void Result_NamesRuleLevelMessageAndPlace()
    {
        var file = SarifFile.Of(SarifFile.Unreached("src/A/A.csproj", line: 3, column: 5));
        var result = Assert.Single(file.Results);

        Assert.Equal(["ruleId", "ruleIndex", "level", "message", "locations", "partialFingerprints"], result.EnumerateObject().Select(member => member.Name));
        Assert.Equal("OWN0009", result.GetProperty("ruleId").GetString());
        Assert.Equal("OWN0009", file.Rules[result.GetProperty("ruleIndex").GetInt32()].GetProperty("id").GetString());
        Assert.Equal("warning", result.GetProperty("level").GetString());
        Assert.Equal("""{"text":"Nobody checks the ownership of this project: a file cuts it off. Chain it."}""", Compact(result.GetProperty("message")));
        Assert.Equal(
            """[{"physicalLocation":{"artifactLocation":{"uri":"src/A/A.csproj","uriBaseId":"SRCROOT"},"region":{"startLine":3,"startColumn":5,"endLine":3,"endColumn":6}}}]""",
            Compact(result.GetProperty("locations")));
    }

    [Theory]
    [InlineData(null, "warning")]
    [InlineData(AnalysisMode.Strict, "error")]
    [InlineData(AnalysisMode.None, null)]
    public void Level_IsThatOfTheFindingsOwnPreset(AnalysisMode? mode, string? level) => Assert.Equal(
        level is null ? [] : [level],
        SarifFile.Of(SarifFile.Unreached("a.csproj") with { Mode = mode }).Results.Select(result => result.GetProperty("level").GetString()));

    [Fact]
    public void Suggestion_IsANote() => Assert.Equal(
        "note", Assert.Single(SarifFile.Of(new Finding(ConfigurationRules.MissingRegistry, null, "Default", "a.csproj")).Results).GetProperty("level").GetString());

    [Fact]
    public void SuppressedFinding_SaysWhyAndTheOthersThatTheyAreNot()
    {
        var file = new SarifFile(SarifFile.Report(SarifFile.Unreached("b.csproj")) with
        {
            Suppressed = [new SuppressedFinding(SarifFile.Unreached("a.csproj"), "Replaced in Q1; approved by platform, until 2027-03-31.")],
        });

        Assert.Equal(
            ["""[{"kind":"external","justification":"Replaced in Q1; approved by platform, until 2027-03-31."}]""", "[]"],
            file.Results.Select(result => Compact(result.GetProperty("suppressions"))));
    }

    [Fact]
    public void SameFindingsInAnyOrderAndCulture_GiveTheSameBytes()
    {
        Finding[] findings = [SarifFile.Unreached("b.csproj"), SarifFile.Unreached("a.csproj", line: 10), SarifFile.Unreached("a.csproj", line: 9), new Finding(ConfigurationRules.UnwritableFile, null, "x", "y")];
        var before = System.Globalization.CultureInfo.CurrentCulture;
        try
        {
            var text = SarifFile.Of(findings).Text;
            System.Globalization.CultureInfo.CurrentCulture = new("ar-SA");
            Assert.Equal(text, SarifFile.Of([.. findings.Reverse()]).Text);
            Assert.DoesNotContain('\r', text);
            Assert.EndsWith("}\n", text, StringComparison.Ordinal);
            Assert.Equal(["catalog/Catalog.proj", "a.csproj", "a.csproj", "b.csproj"], SarifFile.Of(findings).Results.Select(SarifFile.Uri));
        }
        finally
        {
            System.Globalization.CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void MoreThanCodeScanningAccepts_LeavesOutTheQuietestAndSaysSo()
    {
        var error = SarifFile.Unreached("z.csproj") with { Mode = AnalysisMode.Strict };
        var file = SarifFile.Of([.. Enumerable.Range(0, SarifWriter.MaxResults + 1).Select(i => SarifFile.Unreached($"a{i}.csproj")), error]);

        Assert.Equal(SarifWriter.MaxResults, file.Results.Count);
        Assert.Equal("error", file.Results[^1].GetProperty("level").GetString());
        Assert.Equal(
            """[{"executionSuccessful":true,"toolExecutionNotifications":[{"level":"warning","message":{"text":"2 more findings are left out, the quietest first, because code scanning rejects a run with more than 25000 results."}}]}]""",
            Compact(file.Run.GetProperty("invocations")));
    }

    private static string Compact(JsonElement value) => JsonSerializer.Serialize(value);
}

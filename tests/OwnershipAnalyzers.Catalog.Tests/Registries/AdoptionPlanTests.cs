using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Registries;
using OwnershipAnalyzers.Tests.Catalogs;

namespace OwnershipAnalyzers.Tests.Registries;

public class AdoptionPlanTests
{
    private static readonly Registry Registry = Example.ReadRegistry("""
        {
          "teams": { "payments": { "formerIds": ["billing"] }, "search": { "adoption": "None" }, "labs": {} },
          "adoption": {
            "default": "recommended",
            "waves": [
              { "teams": ["payments"], "mode": "strict", "from": "2027-03-01" },
              { "teams": ["payments", "search", "labs"], "mode": "default", "from": "2026-10-01" },
              { "teams": ["labs"], "from": "2026-11-01" },
              { "teams": ["labs"], "mode": "strict" }
            ]
          }
        }
        """).Value!;

    [Theory]
    [InlineData("payments", "2026-09-30", AnalysisMode.Recommended)]
    [InlineData("payments", "2026-10-01", AnalysisMode.Default)]
    [InlineData("payments", "2027-02-28", AnalysisMode.Default)]
    [InlineData("payments", "2027-03-01", AnalysisMode.Strict)]
    [InlineData("search", "2027-03-01", AnalysisMode.None)]
    [InlineData("labs", "2030-01-01", AnalysisMode.Default)]
    [InlineData("unknown", "2030-01-01", AnalysisMode.Recommended)]
    [InlineData(null, "2030-01-01", AnalysisMode.Recommended)]
    public void Preset_IsThatOfTheTeamOnTheDay(string? team, string day, AnalysisMode mode) => Assert.Equal(mode, new AdoptionPlan(Registry, Day.Parse(day)!.Value).Of(team));

    [Fact]
    public void OnlyTeamsThatDiffer_AreNamed() =>
        Assert.Equal(["payments", "search"], new AdoptionPlan(Example.ReadRegistry("""
            { "teams": { "payments": { "adoption": "strict" }, "search": { "adoption": "none" }, "labs": { "adoption": "default" } } }
            """).Value, DateTime.MinValue).Others.Keys.Order(StringComparer.Ordinal));

    [Fact]
    public void UnknownPreset_Reports() => Assert.Equal(
        ["ownership.json(1,32): OWN0001: The registry cannot be read: 'adoption' of team 'a' is 'harsh'; write one of none, default, recommended, strict."],
        Example.ReadRegistry("""{ "teams": { "a": {"adoption": "harsh" } } }""").Findings.Lines());

    [Fact]
    public void NoRegistry_MeansDefault() => Assert.Equal(AnalysisMode.Default, new AdoptionPlan(null, DateTime.MaxValue).Of("payments"));
}

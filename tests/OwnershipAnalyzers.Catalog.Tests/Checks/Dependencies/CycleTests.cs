using System.Text.RegularExpressions;
using OwnershipAnalyzers.Rules;

namespace OwnershipAnalyzers.Tests.Checks.Dependencies;

/// <summary>Of each circle of services one rule speaks: OWN1012 of two services of one team, OWN5008 of all others.</summary>
public class CycleTests
{
    /// <summary>What is found among services, each written as <c>id team needed,needed</c>: the rule, and who needs whom.</summary>
    private static IEnumerable<string> Find(params string[] services)
    {
        var repo = new Repo
        {
            Services = [.. services.Select(service => service.Split(' ')).Select(parts =>
                $$"""{ "service": "{{parts[0]}}", {{(parts[1] == "-" ? "" : $"\"team\": \"{parts[1]}\", ")}}"dependencies": [{{string.Join(", ", parts[2].Split(',').Select(used => $$"""{ "service": "{{used}}" }"""))}}] }""")],
        };
        return [
            .. repo.Findings(DependencyRules.Cycle).Select(finding => "cycle " + string.Join(" ", Regex.Matches(finding.Message, "'(.)' needs").Select(match => match.Groups[1].Value))),
            .. repo.Findings(DefinitionRules.BehaveAsOne).Select(finding => $"one {finding.Arguments[0]} {finding.Arguments[1]}"),
        ];
    }

    [Fact]
    public void TwoServicesOfOneTeam_AreOne() => Assert.Equal(["one a b"], Find("a x b", "b x a"));

    [Theory]
    [InlineData("a x b", "b y a")]
    [InlineData("a x b", "b - a")]
    [InlineData("a - b", "b - a")]
    public void TwoServicesOfDifferentOrUnknownTeams_AreACycle(string one, string other) => Assert.Equal(["cycle a b"], Find(one, other));

    [Fact]
    public void ThreeServicesOfOneTeam_AreACycle() => Assert.Equal(["cycle a b c"], Find("a x b", "b x c", "c x a"));

    [Fact]
    public void PairInALongerCycle_IsReportedApart() => Assert.Equal(["cycle a b c", "one a b"], Find("a x b", "b x a,c", "c x a"));

    [Fact]
    public void PairBesideAShorterCycleOfOtherTeams_IsReportedApart() => Assert.Equal(["cycle b c", "one a b"], Find("a x b", "b x a,c", "c y b"));

    [Fact]
    public void CycleOfServicesThatAreEachOneWithAnother_IsReported() =>
        Assert.Equal(["cycle c d", "one a c", "one b d"], Find("a x c", "b y d", "c x a,d", "d y b,c"));

    [Fact]
    public void PairsInARow_AreNoCycle() => Assert.Equal(["one a b", "one b c"], Find("a x b", "b x a,c", "c x b"));

    [Fact]
    public void CycleThatClosesThroughAPair_IsReported() => Assert.Equal(["cycle a c b", "one a b"], Find("a x b,c", "b x a", "c y b"));
}

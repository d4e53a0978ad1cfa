using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Rules;
using OwnershipAnalyzers.Slices;

namespace OwnershipAnalyzers.Core.Tests;

public class TeamRuleTests : RuleTest
{
    [Fact]
    public void UnknownTeam_SaysWhoIsMeant() => Assert.Equal(
        "Team 'paymetns' is not in ownership.json. Did you mean 'payments'? Use the id of a team defined there, or add this one.",
        Message(DefinitionRules.UnknownTeam, Team("paymetns")));

    [Fact]
    public void NothingNear_OffersNothing() => Assert.Empty(Offered(DefinitionRules.UnknownTeam, Team("warehouse")));

    [Fact]
    public void DissolvedTeam_IsNoSuggestion() => Assert.Empty(Offered(DefinitionRules.UnknownTeam, Team("legcay")));

    [Theory]
    [InlineData("payments")]
    [InlineData("billing")]
    [InlineData("legacy")]
    [InlineData("jane@example.com")]
    public void KnownOrForAnotherRule_StaysSilent(string team) => StaysSilent(DefinitionRules.UnknownTeam, Team(team));

    [Fact]
    public void UnreadableRegistry_StaysSilent() =>
        Assert.Empty(Check(DefinitionRules.UnknownTeam, new Slice { Registry = "ownership.json" }, Team("paymetns")));

    [Theory]
    [InlineData("billing", "payments", "Team 'billing' was renamed to 'payments' in ownership.json. Declare 'payments'.")]
    [InlineData("legacy", "inventory", "Team 'legacy' was dissolved and succeeded by 'inventory' in ownership.json. Declare 'inventory'.")]
    public void FormerTeam_OffersTheCurrentOne(string team, string today, string message)
    {
        Assert.Equal(message, Message(DefinitionRules.RenamedTeam, Team(team)));
        Assert.Equal([today], Offered(DefinitionRules.RenamedTeam, Team(team)));
    }

    [Fact]
    public void FormerIdThatIsTakenAgain_StaysSilent() =>
        Assert.Empty(Check(DefinitionRules.RenamedTeam, Registry with { Teams = [.. Registry.Teams, new SliceTeam("billing", [])] }, Team("billing")));

    [Theory]
    [InlineData("jane@example.com")]
    [InlineData("@jane")]
    public void Person_Reports(string owner) => Assert.Contains($"Owner '{owner}' is a person.", Message(DefinitionRules.IndividualOwner, Team(owner)), StringComparison.Ordinal);

    [Theory]
    [InlineData("payments")]
    [InlineData("@acme/payments")]
    [InlineData("@")]
    [InlineData("payments@")]
    public void NoPerson_StaysSilent(string owner) => StaysSilent(DefinitionRules.IndividualOwner, Team(owner));

    [Fact]
    public void SeveralTeams_ShowsEverySource()
    {
        var finding = Assert.Single(Check(DefinitionRules.SeveralTeams, Registry, Team("payments"), new(FactKind.Team, "inventory", new FilePlace("src/A.csproj"))));

        Assert.Equal(
            "Assembly 'Acme.Payments.Api' has more than one owning team: 'payments' (src/service.json(2,11)), 'inventory' (src/A.csproj). A service is wholly owned by one team: keep one, or split the service.",
            finding.Message);
        Assert.Equal(["payments", "inventory"], finding.FixSuggestion?.Values);
        Assert.Equal(["payments", "inventory"], finding.Related.Select(declaration => declaration.Value));
    }

    [Theory]
    [InlineData("payments", "payments")]
    [InlineData("payments", "billing")]
    [InlineData("payments", "")]
    public void SameTeam_StaysSilent(string one, string other) => StaysSilent(DefinitionRules.SeveralTeams, Team(one), Team(other));
}

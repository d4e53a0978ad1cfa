using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Rules;
using OwnershipAnalyzers.Slices;

namespace OwnershipAnalyzers.Core.Tests;

public class TeamRuleTests : RuleTest
{
    [Fact]
    public void UnknownTeam_SaysWhoIsMeant() => Assert.Equal(
        "Team 'paymetns' is not in ownership.json. Did you mean 'payments'? Use the id of a team defined there, or add this one.",
        Message(RuleBook.UnknownTeam, Team("paymetns")));

    [Fact]
    public void NothingNear_OffersNothing() => Assert.Empty(Offered(RuleBook.UnknownTeam, Team("warehouse")));

    [Fact]
    public void DissolvedTeam_IsNoSuggestion() => Assert.Empty(Offered(RuleBook.UnknownTeam, Team("legcay")));

    [Theory]
    [InlineData("payments")]
    [InlineData("billing")]
    [InlineData("legacy")]
    [InlineData("jane@example.com")]
    public void KnownOrForAnotherRule_StaysSilent(string team) => StaysSilent(RuleBook.UnknownTeam, Team(team));

    [Fact]
    public void UnreadableRegistry_StaysSilent() =>
        Assert.Empty(Check(RuleBook.UnknownTeam, new Slice { Registry = "ownership.json" }, Team("paymetns")));

    [Theory]
    [InlineData("billing", "payments", "Team 'billing' was renamed to 'payments' in ownership.json. Declare 'payments'.")]
    [InlineData("legacy", "inventory", "Team 'legacy' was dissolved and succeeded by 'inventory' in ownership.json. Declare 'inventory'.")]
    public void FormerTeam_OffersTheCurrentOne(string team, string today, string message)
    {
        Assert.Equal(message, Message(RuleBook.RenamedTeam, Team(team)));
        Assert.Equal([today], Offered(RuleBook.RenamedTeam, Team(team)));
    }

    [Fact]
    public void FormerIdThatIsTakenAgain_StaysSilent() =>
        Assert.Empty(Check(RuleBook.RenamedTeam, Registry with { Teams = [.. Registry.Teams, new SliceTeam("billing", [])] }, Team("billing")));

    [Theory]
    [InlineData("jane@example.com")]
    [InlineData("@jane")]
    public void Person_Reports(string owner) => Assert.Contains($"Owner '{owner}' is a person.", Message(RuleBook.IndividualOwner, Team(owner)), StringComparison.Ordinal);

    [Theory]
    [InlineData("payments")]
    [InlineData("@acme/payments")]
    [InlineData("@")]
    [InlineData("payments@")]
    public void NoPerson_StaysSilent(string owner) => StaysSilent(RuleBook.IndividualOwner, Team(owner));

    [Fact]
    public void SeveralTeams_ShowsEverySource()
    {
        var finding = Assert.Single(Check(RuleBook.SeveralTeams, Registry, Team("payments"), new(FactKind.Team, "inventory", new FilePlace("src/A.csproj"))));

        Assert.Equal(
            "Assembly 'Acme.Payments.Api' has more than one owning team: 'payments' (src/service.json(2,11)), 'inventory' (src/A.csproj). A service is wholly owned by one team: keep one, or split the service.",
            finding.Message);
        Assert.Equal(["payments", "inventory"], finding.Remedy?.Values);
        Assert.Equal(["payments", "inventory"], finding.Related.Select(declaration => declaration.Value));
    }

    [Theory]
    [InlineData("payments", "payments")]
    [InlineData("payments", "billing")]
    [InlineData("payments", "")]
    public void SameTeam_StaysSilent(string one, string other) => StaysSilent(RuleBook.SeveralTeams, Team(one), Team(other));
}

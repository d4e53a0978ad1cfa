using OwnershipAnalyzers.CodeOwners;
using OwnershipAnalyzers.Tests.Catalogs;

namespace OwnershipAnalyzers.Tests.CodeOwners;

public class OwnerTeamsTests
{
    private static readonly OwnerTeams Teams = new(Example.ReadRegistry("""
        { "teams": {
            "pay": { "codeowners": ["@Acme/Pay", "@acme/pay-oncall"] },
            "shop": { "codeowners": ["@acme/shop", "@acme/web"] },
            "web": { "codeowners": ["@ACME/web", "acme/web", "@a/b/c"] } } }
        """).Value!);

    [Theory]
    [InlineData("@acme/PAY", "pay")]
    [InlineData("@acme/pay-oncall", "pay")]
    [InlineData("@acme/web", "shop web")]
    [InlineData("@acme/other", "")]
    public void OwnerInAnyCase_IsTheTeamsThatClaimIt(string owner, string teams) => Assert.Equal(teams, string.Join(' ', Teams.Of(owner).Select(team => team.Id)));

    [Fact]
    public void OwnersThatNobodyClaims_AreListedOnce() => Assert.Equal(
        ["@jo 1", "docs@example.com 3"],
        Teams.Unclaimed(CodeOwnersFile.Parse("* @jo @acme/pay\na @JO\nb @acme/web docs@example.com")).Select(owner => $"{owner.Text} {owner.Place.Line}"));

    [Fact]
    public void OwnersThatCannotBe_AndThoseOfTwoTeams_Report() => Assert.Equal(
        [
            "ownership.json(4,29): OWN9007: CODEOWNERS does not work here: @ACME/web stands for teams 'shop' and 'web', so nobody can tell them apart; leave it to one of them.",
            "ownership.json(4,42): OWN9007: CODEOWNERS does not work here: 'acme/web' of team 'web' is no owner; write @organisation/team.",
            "ownership.json(4,54): OWN9007: CODEOWNERS does not work here: '@a/b/c' of team 'web' is no owner; write @organisation/team.",
        ],
        Teams.Findings(CodeOwnersDialect.GitHub).Lines());
}

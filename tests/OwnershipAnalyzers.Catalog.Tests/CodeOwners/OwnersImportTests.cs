using OwnershipAnalyzers.CodeOwners;
using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Tests.Catalogs;

namespace OwnershipAnalyzers.Tests.CodeOwners;

public class OwnersImportTests
{
    [Fact]
    public void Teams_GetSlugsAndOthersStayApart()
    {
        var import = OwnersImport.From(CodeOwnersFile.Parse("* @acme/payments-team @jo\n/a @acme/Web_FrontEnd jo@example.com\n/b @ACME/Payments-Team\n"));

        Assert.Equal(["payments-team @acme/payments-team 1 True", "web-front-end @acme/Web_FrontEnd 2 True"], import.Teams.Select(Text));
        Assert.Equal(["@jo", "jo@example.com"], import.Others.Select(owner => owner.Text));
    }

    [Fact]
    public void TeamsOfOneNameInDifferentGroups_AreDifferentTeams() => Assert.Equal(
        ["a-b-team @a/b/team 1 True", "c-team @c/team 1 True", "other @x/other 1 True"],
        OwnersImport.From(CodeOwnersFile.Parse("* @c/team @a/b/team @x/other", dialect: CodeOwnersDialect.GitLab)).Teams.Select(Text));

    [Fact]
    public void WhatTheRegistryKnows_KeepsItsId()
    {
        var registry = Example.ReadRegistry("""{ "teams": { "pay": { "codeowners": ["@acme/payments", "@acme/pay-oncall", "@jo"] }, "web": { "formerIds": ["shop"] } } }""").Value;

        var import = OwnersImport.From(CodeOwnersFile.Parse("* @acme/shop @jo @Acme/Payments @acme/web @ann"), registry);

        Assert.Equal(["acme-shop @acme/shop 1 True", "acme-web @acme/web 1 True", "pay @jo @Acme/Payments 1 False"], import.Teams.Select(Text));
        Assert.Equal(["@ann"], import.Others.Select(owner => owner.Text));
    }

    [Theory]
    [InlineData("src/Pay", "payments")]
    [InlineData("src/Pay/Api", "payments")]
    [InlineData("src/Shop", "payments shop")]
    [InlineData("src/Jo", "")]
    [InlineData("", "everyone")]
    public void Folder_HasTheTeamsOfItsLine(string folder, string teams) => Assert.Equal(teams, string.Join(' ',
        OwnersImport.From(CodeOwnersFile.Parse("* @acme/everyone\n/src/Pay @acme/payments\n*.cs @acme/dotnet\n/src/Shop/ @acme/payments @acme/shop\n/src/Jo/ @jo"))
            .TeamsOf(folder).Select(team => team.Id)));

    [Fact]
    public void ManyTeams_HaveDifferentValidIds()
    {
        var owners = Enumerable.Range(0, 300).Select(i => $"@{new string('a', 1 + (i % 90))}/{new string('_', i % 3)}{(i % 2 == 0 ? "team" : new string('x', 70))}").Distinct().ToList();

        var ids = OwnersImport.From(CodeOwnersFile.Parse("* " + string.Join(' ', owners))).Teams.Select(team => team.Id).ToList();

        Assert.Equal(owners.Count, ids.Distinct().Count());
        Assert.All(ids, id => Assert.True(Slug.IsValid(id), id));
    }

    private static string Text(ProposedTeam team) => $"{team.Id} {string.Join(' ', team.CodeOwners)} {team.Place.Line} {team.IsNew}";
}

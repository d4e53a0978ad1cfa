using OwnershipAnalyzers.Profiles;

namespace OwnershipAnalyzers.Tool.Tests.Init;

/// <summary>What <c>init</c> takes from CODEOWNERS.</summary>
public sealed class CodeOwnersOwnerTests : InitScenario
{
    [Fact]
    public void CodeOwners_AreAGuessThatNamesTeams()
    {
        Folder.Write("src/Cart/Cart.csproj", Project);
        Folder.Write("src/Web/Web.csproj", Project);
        Folder.Write(".github/CODEOWNERS", "/src/Cart/ @acme/shopping\n/src/Web/ @jo\n");

        var result = Init().Fine();

        Assert.Contains("  CODEOWNERS: .github/CODEOWNERS, 1 team", result.Lines);
        Assert.Contains("@jo", result.Out, StringComparison.Ordinal);
        Assert.Contains("@acme/shopping", Read("ownership.json"), StringComparison.Ordinal);
        Assert.Equal("CODEOWNERS", ProfileReader.Read(Folder.File("src/Cart/service.json"), Folder.Path).Value!.Details.InferredFrom!.Value);
        Assert.False(File.Exists(Folder.File("src/Web/service.json")));
    }

    [Theory]
    [InlineData("*")]
    [InlineData("/**")]
    public void LineForEverything_IsAQuestion(string pattern)
    {
        Folder.Write("src/Cart/Cart.csproj", Project);
        Folder.Write("src/Text/Text.csproj", Project);
        Folder.Write("src/Web/Web.csproj", Project);
        Folder.Write("src/Web.Tests/Web.Tests.csproj", Project);
        Folder.Write(".github/CODEOWNERS", $"{pattern} @acme/platform\n/src/Web/ @acme/platform\n");

        Assert.Contains($"  .github/CODEOWNERS(1,1): the line '{pattern}' is all that gives 2 projects of 3 to 'platform': src/Cart/Cart.csproj, src/Text/Text.csproj. Who reviews what is nobody else's seldom owns it; ask before you confirm it, or correct \"team\" in the service.json.", Init("--dry-run").Fine().Lines);
    }

    [Fact]
    public void LineForEverythingThatDecidesNothing_StaysSilent()
    {
        Folder.Write("src/Cart/Cart.csproj", Project);
        Folder.Write("src/Cart/catalog-info.yaml", Backstage("platform"));
        Folder.Write("src/Web/Web.csproj", Project);
        Folder.Write(".github/CODEOWNERS", "* @acme/platform\n/src/Web/ @acme/web\n");

        Assert.DoesNotContain("the line '*'", Init("--dry-run").Fine().Out, StringComparison.Ordinal);
    }

    [Fact]
    public void FolderOfAnotherTeam_IsProposedAsALogicalService()
    {
        Folder.Write("src/Shop/Shop.csproj", Project);
        Folder.Write("src/Shop/Code.cs", "class C;");
        Folder.Write("src/Shop/Cart/Cart.cs", "class Cart;");
        Folder.Write("src/Shop/Cart/Inner/Line.cs", "class Line;");
        Folder.Write("src/Shop/Own/Own.cs", "class Own;");
        Folder.Write(".github/CODEOWNERS", "/src/Shop/ @acme/shop\n/src/Shop/Cart/ @acme/cart\n");

        var lines = Init().Lines;

        var heading = lines.ToList().IndexOf("Folders of other teams inside a project, which could be logical services of theirs (not written):");
        Assert.Equal(["  src/Shop/Cart/service.json: { \"service\": \"cart\", \"team\": \"cart\" }", "Written:"], lines.Skip(heading + 1).Take(2));
        Assert.False(File.Exists(Folder.File("src/Shop/Cart/service.json")));
        Assert.Contains("\"team\": \"shop\"", Read("src/Shop/service.json"), StringComparison.Ordinal);
    }
}

namespace OwnershipAnalyzers.Tool.Tests.Init;

/// <summary>What <c>init</c> takes from the project itself: a property of the repository's own, a declaration in code.</summary>
public sealed class PropertyOwnerTests : InitScenario
{
    [Fact]
    public void TeamProperty_BecomesADeclaration()
    {
        Folder.Write("src/Cart/Cart.csproj", "<Project Sdk=\"Microsoft.NET.Sdk\"><PropertyGroup><Workstream>Shopping Cart</Workstream></PropertyGroup></Project>");
        Folder.Write("src/Cart/catalog-info.yaml", Backstage("orders"));

        var result = Init("--team-property", "Workstream").Fine();

        Assert.Contains("\"team\": \"shopping-cart\"\n", Read("src/Cart/service.json"), StringComparison.Ordinal);
        Assert.DoesNotContain("inferredFrom", Read("src/Cart/service.json"), StringComparison.Ordinal);
        Assert.Contains("  src/Cart/Cart.csproj: the sources contradict each other: 'shopping-cart' (property Workstream, src/Cart/Cart.csproj(1,49)), 'orders' (Backstage, src/Cart/catalog-info.yaml(5,10)); 'shopping-cart' is taken, because it is declared. Correct the other.", result.Lines);
    }

    [Fact]
    public void InheritedTeamProperty_IsFound()
    {
        Folder.Write("src/Directory.Build.props", "<Project><PropertyGroup><Workstream>cart</Workstream></PropertyGroup></Project>");
        Folder.Write("src/A/A.csproj", Project);

        Init("--team-property", "workstream").Fine();

        Assert.Contains("\"team\": \"cart\"", Read("src/A/service.json"), StringComparison.Ordinal);
    }

    [Fact]
    public void TeamPropertyAgainstCodeOwners_ReportsBothSources()
    {
        Folder.Write("src/A/A.csproj", "<Project Sdk=\"Microsoft.NET.Sdk\">\n  <PropertyGroup><Team>cart</Team></PropertyGroup>\n</Project>");
        Folder.Write(".github/CODEOWNERS", "/src/A/ @acme/orders\n");

        Assert.Contains("  src/A/A.csproj: the sources contradict each other: 'cart' (property Team, src/A/A.csproj(2,18)), 'orders' (CODEOWNERS, .github/CODEOWNERS(1,9)); 'cart' is taken, because it is declared. Correct the other.", Init("--team-property", "Team").Fine().Lines);
        Assert.Contains("\"team\": \"cart\"\n", Read("src/A/service.json"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<PropertyGroup><Team>cart</Team></PropertyGroup><PropertyGroup Condition=\"'$(X)' == 'y'\"><Team>orders</Team></PropertyGroup>", "orders")]
    [InlineData("<PropertyGroup><Team Condition=\"'$(Team)' == ''\">cart</Team></PropertyGroup>", "cart")]
    public void TeamPropertyUnderACondition_IsAQuestion(string properties, string value)
    {
        Folder.Write("src/Directory.Build.props", $"<Project>{properties}</Project>");
        Folder.Write("src/A/A.csproj", Project);
        Folder.Write("src/B/B.csproj", Project);

        var lines = Init("--team-property", "Team").Fine().Lines;

        Assert.Single(lines, line => line.Contains($"Team is '{value}' under a condition, so nobody is declared by it; declare by hand who owns its projects.", StringComparison.Ordinal));
        Assert.Empty(Directory.EnumerateFiles(Folder.Path, "service.json", SearchOption.AllDirectories));
    }

    [Theory]
    [InlineData("src/A/Anything.cs", "[assembly: Ownership.OwningTeam(\"cart\")]", true)]
    [InlineData("src/A/Properties/AssemblyInfo.cs", "[assembly: OwningTeamAttribute(Teams.Cart)]", true)]
    [InlineData("src/A/Program.cs", "using System.Reflection; [assembly: AssemblyMetadata(\"Ownership.Team\", \"cart\")]", true)]
    [InlineData("src/A/Anything.cs", "// [assembly: OwningTeam(\"cart\")]", false)]
    [InlineData("src/A/Anything.cs", "[assembly: OwningTeam(\"cart\", Service = \"basket\")]", false)]
    [InlineData("src/A/Deep/Anything.cs", "[assembly: OwningTeam(\"cart\")]", false)]
    public void TeamInCode_IsFoundWherePeopleDeclare(string file, string code, bool isDeclared)
    {
        Folder.Write("src/A/A.csproj", Project);
        Folder.Write(file, code);

        Assert.Equal(isDeclared, Init("--dry-run").Fine().Lines.Contains("  1 project, 1 with declared ownership"));
    }
}

namespace OwnershipAnalyzers.Tool.Tests.Init;

/// <summary>What <c>init</c> takes from the files of developer portals and of <c>code_ownership</c>.</summary>
public sealed class PortalOwnerTests : InitScenario
{
    [Fact]
    public void SeveralTeams_LeaveTheChoiceToPeople()
    {
        Folder.Write("src/A/A.csproj", Project);
        Folder.Write("src/A/catalog-info.yaml", Backstage("one"));
        Folder.Write("src/A/opslevel.yml", "service:\n  owner: two\n");

        var result = Init().Fine();

        Assert.Contains("src/A/A.csproj: the sources name several teams: 'one' (Backstage, src/A/catalog-info.yaml(5,10)), 'two' (OpsLevel, src/A/opslevel.yml(2,10)). Choose one, or split the project.", result.Out, StringComparison.Ordinal);
        Assert.False(File.Exists(Folder.File("src/A/service.json")));
    }

    [Theory]
    [InlineData("service.datadog.yaml", "schema-version: v2.2\ndd-service: x\nteam: Payments\n", "Datadog")]
    [InlineData("entity.datadog.yaml", "apiVersion: v3\nkind: service\nmetadata:\n  name: x\n  owner: payments\n", "Datadog")]
    [InlineData("opslevel.yml", "version: 1\ncomponent:\n  name: x\n  owner: payments\n", "OpsLevel")]
    [InlineData("cortex.yaml", "openapi: 3.0.1\ninfo:\n  x-cortex-tag: x\n  x-cortex-owners:\n  - type: email\n    email: a@b\n  - type: group\n    name: payments\n", "Cortex")]
    [InlineData("catalog-info.yaml", "kind: Group\nmetadata:\n  name: other\nspec:\n  owner: nobody\n---\nkind: Component\nmetadata: { name: x }\nspec: { owner: group:payments }\n", "Backstage")]
    public void Portals_AreUnderstood(string name, string yaml, string portal)
    {
        Folder.Write("src/A/A.csproj", Project);
        Folder.Write($"src/A/{name}", yaml);

        Init().Fine();

        Assert.Contains($"\"service\": \"x\",\n  \"team\": \"payments\",\n  \"inferredFrom\": \"{portal}\"\n", Read("src/A/service.json"), StringComparison.Ordinal);
    }

    [Fact]
    public void TeamFiles_OwnByGlob()
    {
        Folder.Write("config/teams/payments.yml", "name: Payments\ngithub:\n  team: '@acme/pay'\nowned_globs:\n- src/Pay*/**/*\n");
        Folder.Write("src/Payments/P.csproj", Project);
        Folder.Write("src/Other/O.csproj", Project);

        Init().Fine();

        Assert.Contains("\"team\": \"payments\"", Read("src/Payments/service.json"), StringComparison.Ordinal);
        Assert.Contains("\"payments\": { \"name\": \"Payments\", \"codeowners\": [\"@acme/pay\"] }", Read("ownership.json"), StringComparison.Ordinal);
        Assert.False(File.Exists(Folder.File("src/Other/service.json")));
    }

    [Theory]
    [InlineData("a: [b")]
    [InlineData("a: &a [*a, *b]")]
    public void BrokenYaml_IsSaid(string yaml)
    {
        Folder.Write("A.csproj", Project);
        Folder.Write("catalog-info.yaml", yaml);

        Assert.Contains("catalog-info.yaml is left out: it is not YAML", Init().Fine().Out, StringComparison.Ordinal);
    }

    [Fact]
    public void DeepYaml_IsSaid()
    {
        Folder.Write("A.csproj", Project);
        Folder.Write("catalog-info.yaml", new string('[', 500_000));

        Assert.Contains("catalog-info.yaml is left out: it is nested deeper than 64 levels at (1,65).", Init().Fine().Out, StringComparison.Ordinal);
    }

    [Fact]
    public void PersonAsOwner_IsNoTeam()
    {
        Folder.Write("src/A/A.csproj", Project);
        Folder.Write("src/A/catalog-info.yaml", Backstage("user:default/jo"));

        Assert.Contains("src/A/catalog-info.yaml(5,10): the owner 'user:default/jo' is a person; say which team takes over.", Init().Fine().Out, StringComparison.Ordinal);
        Assert.Contains("\"teams\": {}", Read("ownership.json"), StringComparison.Ordinal);
    }
}

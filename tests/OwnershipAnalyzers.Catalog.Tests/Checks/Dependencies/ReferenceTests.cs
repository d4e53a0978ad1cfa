using OwnershipAnalyzers.Evaluation;
using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Joining;
using OwnershipAnalyzers.Manifests;
using OwnershipAnalyzers.Rules;

namespace OwnershipAnalyzers.Tests.Checks.Dependencies;

/// <summary>Services that use each other by the references of their assemblies.</summary>
public class ReferenceTests
{
    private static Manifest Assembly(string name, string service, params string[] references) => new()
    {
        Assembly = name,
        Project = $"src/{name}/{name}.fsproj",
        Language = "F#",
        Declarations = [new Declaration(FactKind.Service, service, new FilePlace($"src/{name}/{name}.fsproj")), new Declaration(FactKind.Team, service + "-team", new FilePlace("x"))],
        References = [.. references.Select(used => new AssemblyUse(used, [used]))],
    };

    private static Manifest WithApi(Manifest manifest) =>
        manifest with { Declarations = [.. manifest.Declarations, new Declaration(FactKind.Api, $"{manifest.Assembly}.Api; version=1", new FilePlace("x"))] };

    private static IEnumerable<string> Found(Rule rule, params Manifest[] manifests) =>
        CatalogRules.Check(new Repo { Manifests = manifests }.RepositoryModel, null, [], AnalysisMode.Default, [])
            .Where(one => one.Finding.Rule == rule).Select(one => $"{one.Finding.Place?.Text} {one.IsReported}");

    [Fact]
    public void CycleByReferences_NamesTheAssembliesAndTheirProjects()
    {
        var repo = new Repo
        {
            Manifests = [Assembly("Shop", "shop", "Stock"), Assembly("Stock", "stock", "Shop.Client", "Shop"), Assembly("Shop.Client", "shop")],
            EvaluationContext = new EvaluationContext { PlaceOfReference = (project, used, assembly) => new FilePlace($"{project}>{used}>{assembly}") },
        };

        Assert.Equal(
            ["src/Shop/Shop.fsproj>src/Stock/Stock.fsproj>Stock: Services depend on each other in a cycle: 'shop' needs 'stock' (Shop -> Stock, src/Shop/Shop.fsproj>src/Stock/Stock.fsproj>Stock), "
                + "'stock' needs 'shop' (Stock -> Shop, src/Stock/Stock.fsproj>src/Shop/Shop.fsproj>Shop). None of them can change, start or retire alone: cut one of these dependencies."],
            repo.Check(DependencyRules.Cycle));
    }

    [Fact]
    public void UseOutsideTheApi_ReportsEachUserOnce_AndTheCompilerThoseThatSeeTheApi()
    {
        var (stock, billing) = (WithApi(Assembly("Stock", "stock")), WithApi(Assembly("Billing", "billing")));
        var user = Assembly("Shop", "shop", "Stock", "Billing");

        Assert.Equal(["src/Shop/Shop.fsproj False", "src/Shop/Shop.fsproj False"], Found(DependencyRules.OutsideApi, stock, billing, user));
        Assert.Equal(["src/Shop/Shop.fsproj True", "src/Shop/Shop.fsproj True"], Found(DependencyRules.OutsideApi, stock, billing, user with { Language = "C#" }));
        // The compiler of Shop is not given the assembly that says what the API is.
        Assert.Equal(["src/Shop/Shop.fsproj False"], Found(DependencyRules.OutsideApi,
            Assembly("Stock.Core", "stock"), WithApi(Assembly("Stock.Client", "stock")), Assembly("Shop", "shop", "Stock.Core") with { Language = "C#" }));
    }

    [Theory]
    [InlineData("", true)]
    [InlineData(", \"fallback\": \" \"", true)]
    [InlineData(", \"fallback\": \"None: people call\"", true)]
    [InlineData(", \"fallback\": \"nonetheless it sells\"", false)]
    [InlineData(", \"fallback\": \"show it as available\"", false)]
    public void LessCriticalService_StaysSilentWithAFallback(string fallback, bool reports)
    {
        var repo = new Repo
        {
            Registry = """{ "tiers": { "tier-1": { "rank": 1 }, "tier-2": { "rank": 2 } } }""",
            Services =
            [
                $$"""{ "service": "shop", "tier": "tier-1", "dependencies": [{ "service": "stock"{{fallback}} }] }""",
                """{ "service": "stock", "tier": "tier-2" }""",
            ],
            References = new Dictionary<string, IReadOnlyList<string>> { ["shop"] = ["stock"] },
        };
        Assert.Equal(reports, repo.BrokenRules.Contains("OWN5006"));
    }

    [Theory]
    [InlineData(true, false, "stock")]
    [InlineData(false, true, "double")]
    [InlineData(true, true, null)]
    [InlineData(false, false, null)]
    public void AssembliesOfOneName_TheOneOfWhichOwnershipIsAsked_IsMeant(bool inScope, bool otherInScope, string? expected)
    {
        var model = new Repo
        {
            Manifests =
            [
                Assembly("Shop", "shop", "Stock"), Assembly("Stock", "stock") with { InScope = inScope },
                Assembly("Stock", "double") with { Project = "tests/Stock/Stock.fsproj", InScope = otherInScope },
            ],
        }.RepositoryModel;

        Assert.Equal(expected is null ? [] : [expected], model.FindService("shop")!.Facts.DependsOn.Select(used => used.Service));
    }

    [Fact]
    public void AssemblyOutOfScope_IsNoDependency()
    {
        var model = new Repo { Manifests = [Assembly("Shop", "shop", "Stock"), Assembly("Stock", "stock") with { InScope = false }] }.RepositoryModel;
        Assert.Empty(model.FindService("shop")!.Facts.DependsOn);
    }
}

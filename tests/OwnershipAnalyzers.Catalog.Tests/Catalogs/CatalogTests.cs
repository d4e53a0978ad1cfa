using System.Globalization;
using System.Text.Json;
using CsCheck;
using OwnershipAnalyzers.Catalogs;
using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Joining;
using OwnershipAnalyzers.Manifests;
using OwnershipAnalyzers.Registries;

namespace OwnershipAnalyzers.Tests.Catalogs;

public class CatalogTests
{
    private static string Write(IEnumerable<Manifest> manifests, Registry? registry) =>
        CatalogWriter.Write(CatalogBuilder.Build(RepositoryModel.Of(manifests, registry, Example.ProfileAt)));

    private static string Expected => File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Catalogs", "expected-catalog.json"));

    [Fact]
    public void Example_GivesTheExpectedFile() => Assert.Equal(Expected, Write(Example.Manifests, Example.Registry.Value));

    [Fact]
    public void OrderAndRepetition_ChangeNothing() =>
        Gen.Shuffle(Example.Manifests.Concat(Example.Manifests).ToArray()).Sample(
            manifests => Assert.Equal(Expected, Write(manifests, Example.Registry.Value)), iter: 200);

    [Fact]
    public void Culture_ChangesNothing()
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            // Turkish lower-cases I without a dot, Swedish sorts and writes numbers in ways of its own.
            foreach (var culture in new[] { "tr-TR", "sv-SE", "ar-SA" })
            {
                CultureInfo.CurrentCulture = new CultureInfo(culture);
                Assert.Equal(Expected, Write(Example.Manifests, Example.Registry.Value));
            }
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void NoRegistry_StillGroupsServices()
    {
        var catalog = CatalogBuilder.Build(RepositoryModel.Of(Example.Manifests, null, _ => null));

        Assert.Equal(["inventory", "payment-processor"], catalog.Services.Select(service => service.Id));
        Assert.Empty(catalog.Teams);
        Assert.Equal("paymints", catalog.Assemblies.Single(assembly => assembly.Name == "ACME.iTypo").Team);
    }

    [Fact]
    public void MalformedId_StandsInTheCatalogAsDeclared_AndContradictoryOnesDoNot()
    {
        var catalog = CatalogBuilder.Build(RepositoryModel.Of([Assembly("A", "The Shop"), Assembly("B", "The Shop", "shop"), Assembly("C", "shop")], null, _ => null));

        Assert.Equal(["The Shop", "shop"], catalog.Services.Select(service => service.Id));
        Assert.Equal(["The Shop", null, "shop"], catalog.Assemblies.Select(assembly => assembly.Service));
        Assert.Equal(["C"], catalog.Services[1].Assemblies);

        static Manifest Assembly(string name, params string[] services) => new()
        {
            Assembly = name,
            Declarations = [.. services.Select(id => new Declaration(FactKind.Service, id, new FilePlace(name + ".csproj")))],
        };
    }

    [Fact]
    public void NoManifests_GiveAnEmptyCatalog()
    {
        using var json = JsonDocument.Parse(Write([], null));

        Assert.Equal(0, json.RootElement.GetProperty("coverage").GetProperty("assemblies").GetInt32());
    }

    [Fact]
    public void Profile_IsAskedOncePerPath()
    {
        var asked = new List<string>();
        CatalogBuilder.Build(RepositoryModel.Of(Example.Manifests, null, path =>
        {
            asked.Add(path);
            return null;
        }));

        Assert.Equal([Example.ProfilePath], asked);
    }

    [Fact]
    public void ContradictionInOneAssembly_LeavesTheServiceWithoutTeam()
    {
        var catalog = CatalogBuilder.Build(RepositoryModel.Of(
            [
                Example.Of("A", "net10.0", declared: [(FactKind.Service, "s", ""), (FactKind.Team, "x", ""), (FactKind.Team, "y", "")]),
                Example.Of("B", "net10.0", declared: [(FactKind.Service, "s", ""), (FactKind.Team, "x", "")]),
            ], null, _ => null));

        Assert.Null(Assert.Single(catalog.Services).Team);
    }

    [Fact]
    public void ProfileOfAnotherService_IsNotShown()
    {
        var other = Example.ReadProfile(Example.ProfilePath, """{ "service": "other", "name": "x" }""").Value;

        var catalog = CatalogBuilder.Build(RepositoryModel.Of(Example.Manifests, null, _ => other));

        Assert.All(catalog.Services, service => Assert.Null(service.Profile));
    }

    [Theory]
    [InlineData("2027-03-31", "2027-03-31", "2027-03-31")]
    [InlineData("2027-03-31", "2027-04-01", null)]
    [InlineData("31.3.2027", "31.3.2027", null)]
    public void Sunset_IsWhatAllDeclare(string one, string other, string? retiresOn)
    {
        var service = Assert.Single(Build(
            Example.Of("A", "net10.0", declared: [(FactKind.Service, "s", ""), (FactKind.RetiresOn, one, ""), (FactKind.Replacement, "t", "")]),
            Example.Of("B", "net10.0", declared: [(FactKind.Service, "s", ""), (FactKind.RetiresOn, other, "")])).Services);

        Assert.Equal((retiresOn, "t"), (service.RetiresOn, service.Replacement));
    }

    [Fact]
    public void DependencyThatAProjectDeclares_IsDeclared()
    {
        var services = Build(
            Example.Of("A", "net10.0", declared: [(FactKind.Service, "s", ""), (FactKind.Dependency, "t", ""), (FactKind.Dependency, "s", "")]),
            Example.Of("T", "net10.0", declared: [(FactKind.Service, "t", "")])).Services;

        Assert.Equal([("t", true, false)], services[0].DependsOn.Select(used => (used.Service, used.Declared, used.Used)));
        Assert.Equal(["s"], services[1].Consumers);
    }

    private static Catalog Build(params Manifest[] manifests) => CatalogBuilder.Build(RepositoryModel.Of(manifests, null, _ => null));
}

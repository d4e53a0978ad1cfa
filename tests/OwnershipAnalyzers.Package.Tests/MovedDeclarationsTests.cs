using System.Text.Json.Nodes;
using OwnershipAnalyzers.Package.Tests.Infrastructure;

namespace OwnershipAnalyzers.Package.Tests;

/// <summary>Declarations that the packed tool moves from carrier to carrier: real builds write the same catalog, but for the places.</summary>
public sealed class MovedDeclarationsTests(InstalledTool tool) : IClassFixture<InstalledTool>, IDisposable
{
    private const string Catalog = "catalog/ownership-catalog.json";

    private readonly TestRepository _repository = new TestRepository().WithRegistry()
        .WithLibrary("Payments", TestRepository.Declarations().Replace("Runtime)", "Deprecated, RetiresOn = \"2030-03-31\", Replacement = \"orders\")", StringComparison.Ordinal))
        .WithLibrary("Orders", project: "<PropertyGroup><OwnershipTeam>ordering</OwnershipTeam></PropertyGroup>")
        .Write("src/Orders/service.json", """{ "service": "orders", "stage": "runtime", "name": "Orders" }""");

    public void Dispose() => _repository.Dispose();

    [Fact]
    public void Moved_EveryProjectDeclaresWhatItDidBefore()
    {
        var before = Built();

        foreach (var carrier in (string[])["service.json", "properties", "attributes"])
        {
            BuildResult.OfProgram(tool.Program, _repository.Root, new Dictionary<string, string>(), "move", "--to", carrier).Succeeded();
            Assert.Equal(before, Built());
        }

        Assert.DoesNotContain("Ownership", _repository.Read("src/Orders/Orders.csproj"), StringComparison.Ordinal);
    }

    /// <summary>The catalog without the places at which declarations stand, and without what of a profile is a declaration.</summary>
    private string Built()
    {
        _repository.BuildCatalog().Succeeded();
        var catalog = JsonNode.Parse(_repository.Read(Catalog))!;
        foreach (var service in catalog["services"]!.AsArray().Select(service => service!.AsObject()))
        {
            service.Remove("declaredIn");
            service.Remove("profilePath");
            if (service["profile"] is JsonObject profile)
            {
                foreach (var fact in (string[])["team", "service", "stage", "tier", "retiresOn", "replacement"])
                    profile.Remove(fact);
                service["profile"] = profile.Count == 0 ? null : profile.DeepClone();
            }
        }

        return catalog.ToJsonString(new System.Text.Json.JsonSerializerOptions { WriteIndented = true });
    }
}

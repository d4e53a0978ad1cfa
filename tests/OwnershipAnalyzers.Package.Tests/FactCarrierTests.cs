using System.Text.Json;
using OwnershipAnalyzers.Package.Tests.Infrastructure;

namespace OwnershipAnalyzers.Package.Tests;

/// <summary>Every fact that a project can declare by property or item is in its assembly, whatever the language.</summary>
public class FactCarrierTests
{
    private const string Facts = """
        <PropertyGroup>
          <TargetFramework>net10.0</TargetFramework>
          <OwnershipTeam>payments</OwnershipTeam>
          <OwnershipService>tax</OwnershipService>
          <OwnershipStage>Deprecated</OwnershipStage>
          <OwnershipTier>tier-1</OwnershipTier>
          <OwnershipRetiresOn>2027-03-31</OwnershipRetiresOn>
          <OwnershipReplacement>billing</OwnershipReplacement>
        </PropertyGroup>
        <ItemGroup>
          <OwnershipDependency Include="inventory;stripe" />
          <OwnershipApi Include="Tax.Rates" Version="2" Definition="docs/rates%3B2.json" />
          <OwnershipApi Include="*" Version="1" />
        </ItemGroup>
        """;

    private static readonly string[] Values =
    [
        "payments", "tax", "Deprecated", "tier-1", "2027-03-31", "billing", "inventory", "stripe", "Tax.Rates; version=2; definition=docs/rates;;2.json", "*; version=1",
    ];

    [Theory]
    [InlineData("csproj", "", "Tax.cs", "public static class Tax { }\n")]
    [InlineData("fsproj", """<ItemGroup><Compile Include="Tax.fs" /></ItemGroup>""", "Tax.fs", "module Tax\nlet rate = 19\n")]
    public void PropertiesAndItems_ReachTheManifest(string extension, string items, string source, string code)
    {
        using var repository = RepositoryWithWhatTheFactsName()
            .Write($"src/Tax/Tax.{extension}", $"<Project Sdk=\"Microsoft.NET.Sdk\">\n{Facts}\n{items}\n</Project>").Write("src/Tax/" + source, code);

        repository.BuildCatalog().Clean();

        using var manifest = JsonDocument.Parse(repository.Read("src/Tax/obj/Debug/net10.0/Tax.ownership.json"));
        Assert.Equal(Values, manifest.RootElement.GetProperty("declarations").EnumerateArray().Select(declaration => declaration.GetProperty("value").GetString()));
    }

    [Theory]
    [InlineData("csproj", "", "Tax.cs", "public static class Tax { }\n")]
    [InlineData("fsproj", """<ItemGroup><Compile Include="Tax.fs" /></ItemGroup>""", "Tax.fs", "module Tax\nlet rate = 19\n")]
    public void Mistakes_AreReportedWhereTheyAreWritten(string extension, string items, string source, string code)
    {
        var facts = Facts.Replace("2027-03-31", "31.03.2027", StringComparison.Ordinal).Replace("tier-1", "tier1", StringComparison.Ordinal)
            .Replace("inventory", "Inventory", StringComparison.Ordinal).Replace(" Version=\"2\"", "", StringComparison.Ordinal);
        using var repository = RepositoryWithWhatTheFactsName()
            .Write($"src/Tax/Tax.{extension}", $"<Project Sdk=\"Microsoft.NET.Sdk\">\n{facts}\n{items}\n</Project>").Write("src/Tax/" + source, code);

        var findings = repository.BuildCatalog().Succeeded().Findings;

        Assert.Equal(
            [$"OWN1005 src/Tax/Tax.{extension}(12,3)", $"OWN2008 src/Tax/Tax.{extension}(7,3)", $"OWN3003 src/Tax/Tax.{extension}(8,3)", $"OWN3012 src/Tax/Tax.{extension}(13,3)"],
            findings.Select(finding => $"{finding.Id} {finding.Place}").Distinct().Order(StringComparer.Ordinal));
    }

    private static TestRepository RepositoryWithWhatTheFactsName() => new TestRepository().WithRegistry()
        .Replace("ownership.json", "\"policy\"", "\"externalServices\": { \"billing\": {}, \"inventory\": {}, \"stripe\": {} },\n  \"policy\"")
        .Write("src/Tax/docs/rates;2.json", "{}");
}

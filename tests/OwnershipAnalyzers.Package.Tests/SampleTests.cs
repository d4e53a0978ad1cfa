using OwnershipAnalyzers.Package.Tests.Infrastructure;

namespace OwnershipAnalyzers.Package.Tests;

/// <summary>The samples say what they say they say.</summary>
public class SampleTests
{
    [Fact]
    public void AcmeShop_HasTheMistakesItsReadmeExplainsAndNoOthers()
    {
        using var repository = TestRepository.CopyOfSample("AcmeShop");
        var committed = repository.Read("catalog/ownership-catalog.json");

        var build = repository.BuildCatalog().Succeeded();
        var findings = build.Findings;

        AssertShownInTheReadme(build);
        Assert.Equal(
            [
                "OWN0002 src/Fulfilment/service.json(8,3)",
                "OWN0009 src/Shipping/Acme.Shipping.Labels/Acme.Shipping.Labels.csproj",
                "OWN1001 src/Common/Acme.Common/FileQueue.cs(1,1)",
                "OWN1002 src/Inventory/Acme.Inventory/Ownership.cs(3,23)",
                "OWN1003 src/Payments/Acme.Payments/Ownership.cs(3,23)",
                "OWN1004 src/Common/Acme.Common/FileQueue.cs(1,1)",
                "OWN1005 src/LegacyInvoicing/Acme.LegacyInvoicing/Ownership.cs(4,28)",
                "OWN1006 src/LegacyInvoicing/Acme.LegacyInvoicing/Ownership.cs(3,23)",
                "OWN1006 src/Pricing/Acme.Pricing/Acme.Pricing.fsproj(6,5)",
                "OWN1007 tools/Acme.PriceImport/service.json(4,11)",
                "OWN1009 src/Storefront/Acme.Shop/Ownership.cs(16,48)",
                "OWN2003 src/Fulfilment/service.json(3,14)",
                "OWN2006 src/Storefront/service.json",
                "OWN2011 src/Pricing/service.json(14,104)",
                "OWN2013 src/Inventory/service.json",
                "OWN2014 src/Pricing/service.json(10,15)",
                "OWN3001 src/Common/Acme.Common/FileQueue.cs(1,1)",
                "OWN3002 src/Billing/Acme.Billing/Acme.Billing.csproj(7,5)",
                "OWN3003 src/LegacyInvoicing/Acme.LegacyInvoicing/Ownership.cs(5,22)",
                "OWN3004 src/Vouchers/Acme.Vouchers/Ownership.cs(10,22)",
                "OWN4001 ownership.json(22,5)",
                "OWN4003 ownership.json(54,17)",
                "OWN4006 ownership.json(39,113)",
                "OWN5001 src/Storefront/Acme.Storefront.Api/BasketEndpoints.cs(31,67)",
                "OWN5004 src/Fulfilment/Acme.Fulfilment.Worker/OrderHandler.cs(23,20)",
                "OWN5005 src/Fulfilment/Acme.Fulfilment.Worker/OrderHandler.cs(25,23)",
                "OWN5007 src/Jobs/Acme.Jobs/PriceCheck/SupplierPrices.cs(13,30)",
                "OWN5008 src/Fulfilment/Acme.Fulfilment.Worker/Acme.Fulfilment.Worker.csproj(18,5)",
                "OWN5009 src/Storefront/Acme.Shop/Orders/Checkout.cs(21,54)",
                "OWN5011 src/Billing/Acme.Billing/Acme.Billing.csproj(12,5)",
                "OWN5011 src/Fulfilment/Acme.Fulfilment.Worker/OrderHandler.cs(30,56)",
            ],
            findings.Select(finding => $"{finding.Id} {finding.Place}").Distinct().Order(StringComparer.Ordinal));
        Assert.All(findings.Select(finding => finding.Id), id => Assert.Contains(id, repository.Read("README.md"), StringComparison.Ordinal));
        Assert.Equal(committed, repository.Read("catalog/ownership-catalog.json"));
    }

    /// <summary>The first output in the README of the repository, as the demo prints it: findings with their places, then the summary of the catalog.</summary>
    private static void AssertShownInTheReadme(BuildResult build)
    {
        var shown = new GuidePage("../README.md").Blocks.First(block => block.Language == "text").Code.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var summary = Array.IndexOf(shown, "Ownership catalog: samples/AcmeShop/catalog/ownership-catalog.json");

        Assert.Equal(6, summary / 2);
        Assert.All(shown[..summary].Chunk(2), finding => Assert.Contains($"{finding[0]} {finding[1].Trim()}", build.Findings.Select(found => $"{found.Place} {found.Severity} {found.Id}: {found.Message}")));
        Assert.All(shown[(summary + 1)..].Select(line => line.Trim()).Where(line => line != "..."), line => Assert.Contains(line, build.Output.Split('\n').Select(printed => printed.Trim())));
    }

    [Fact]
    public void Minimal_IsClean()
    {
        using var repository = TestRepository.CopyOfSample("Minimal");

        repository.Build("Parcels.csproj").Clean();

        repository.Replace("Program.cs", "[assembly: OwningTeam(\"logistics\")]\n", "");
        Assert.Equal(["OWN1001"], repository.Build("Parcels.csproj").Succeeded().Findings.Select(finding => finding.Id));
    }

    [Theory]
    [InlineData("Strict", ".")]
    [InlineData("Monolith", ".")]
    [InlineData("ManyRepos", "shop")]
    [InlineData("ManyRepos", "billing")]
    public void CleanSample_HasNoWarningAndTheCommittedCatalog(string sample, string folder)
    {
        using var repository = TestRepository.CopyOfSample(sample);
        var committed = repository.Read($"{folder}/catalog/ownership-catalog.json");

        var build = repository.Build($"{folder}/catalog/Catalog.proj").Clean();

        Assert.Equal(committed, repository.Read($"{folder}/catalog/ownership-catalog.json"));
        // The SARIF file also holds what only the compiler says.
        Assert.Contains("(0 errors, 0 warnings, ", build.Output, StringComparison.Ordinal);
    }

    /// <summary>Each row of "Things to try" in the README of the sample.</summary>
    [Theory]
    [InlineData("OWN5009 src/Museum/Tickets/Prices.cs", "src/Museum/Tickets/Prices.cs", " ? 16 : 12", " ? 16 : 12 + Museum.Exhibits.Storeroom.Shown.Count")]
    [InlineData("", "src/Museum/Tickets/service.json", "\"dependencies\": [ { \"service\": \"exhibits\" } ],", "")]
    [InlineData("OWN5002 src/Museum/Tickets/Api/Counter.cs", "src/Museum/Tickets/service.json", "\"dependencies\": [ { \"service\": \"exhibits\" } ],", "", "-p:OwnershipAnalysisMode=Recommended")]
    [InlineData("OWN3003 src/Museum/Exhibits/service.json, OWN3004 src/Museum/Exhibits/service.json, OWN5005 src/Museum/Program.cs, OWN5005 src/Museum/Tickets/Api/Counter.cs", "src/Museum/Exhibits/service.json", "\"team\": \"curators\"", "\"team\": \"curators\", \"stage\": \"retired\"")]
    public void Monolith_SaysWhatItsReadmeSays(string expected, string file, string old, string with, params string[] arguments)
    {
        using var repository = TestRepository.CopyOfSample("Monolith").Replace(file, old, with);

        var findings = repository.BuildCatalog(arguments).Findings;

        Assert.Equal(expected, string.Join(", ", findings.Select(finding => $"{finding.Id} {finding.Place.Split('(')[0]}").Distinct().Order(StringComparer.Ordinal)));
    }

    [Fact]
    public void Monolith_FoldersCountBeforeNamespaces()
    {
        using var repository = TestRepository.CopyOfSample("Monolith");
        File.Move(repository["src/Museum/Tickets/Prices.cs"], repository["src/Museum/Exhibits/Prices.cs"]);

        var finding = Assert.Single(repository.BuildCatalog().Findings);

        Assert.Equal("OWN5009", finding.Id);
        Assert.StartsWith("src/Museum/Tickets/Api/Counter.cs", finding.Place, StringComparison.Ordinal);
    }
}

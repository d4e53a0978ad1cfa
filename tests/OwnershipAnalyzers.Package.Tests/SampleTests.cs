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

        var findings = repository.BuildCatalog().Succeeded().Findings;

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

    [Fact]
    public void Strict_IsClean()
    {
        using var repository = TestRepository.CopyOfSample("Strict");
        var committed = repository.Read("catalog/ownership-catalog.json");

        repository.BuildCatalog().Clean();

        Assert.Equal(committed, repository.Read("catalog/ownership-catalog.json"));
    }
}

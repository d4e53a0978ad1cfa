using System.Reflection;
using OwnershipAnalyzers.Build;

namespace OwnershipAnalyzers.ExternalTools.Tests;

/// <summary>The bills of materials of our own packages are what CycloneDX says they are.</summary>
public class BillOfMaterialsTests
{
    private static readonly string Artifacts = typeof(BillOfMaterialsTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(metadata => metadata.Key == "Artifacts").Value!;

    private static readonly string Packages = Path.Combine(Artifacts, "package");

    [Fact]
    public void EveryBill_IsAccepted() => Assert.All(Bills.All(Artifacts, Packages, "0.1.0"), bill => Assert.Empty(ExternalValidator.Validate("cyclonedx", bill.Text).Problems));

    [Fact]
    public void ChangedBill_IsRejected()
    {
        var (_, bill) = Bills.All(Artifacts, Packages, "0.1.0").First();

        Assert.NotEmpty(ExternalValidator.Validate("cyclonedx", bill.Replace("\"SHA-512\"", "\"SHA-513\"", StringComparison.Ordinal)).Problems);
    }
}

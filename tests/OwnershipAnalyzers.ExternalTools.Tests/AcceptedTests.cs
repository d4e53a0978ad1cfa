using OwnershipAnalyzers.Exports.Targets;

namespace OwnershipAnalyzers.ExternalTools.Tests;

/// <summary>Every export is accepted by the program that reads it.</summary>
public class AcceptedTests
{
    /// <summary>Targets of which nobody publishes a program or a schema in a package; their own tests hold them to the documentation.</summary>
    private static readonly string[] WithoutValidator = ["cortex", "opslevel", "port"];

    private static readonly string[] Catalogs = ["AcmeShop", "large", "hostile"];

    public static TheoryData<string, string> TargetsAndCatalogs
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var exporter in Exporters.All.Where(exporter => !WithoutValidator.Contains(exporter.Target)))
            {
                foreach (var catalog in Catalogs)
                    data.Add(exporter.Target, catalog);
            }

            return data;
        }
    }

    [Fact]
    public void EveryTarget_HasAValidator() =>
        Assert.Equal(WithoutValidator, Exporters.All.Select(exporter => exporter.Target).Where(target => !ExternalValidator.Exists(target)));

    [Theory]
    [MemberData(nameof(TargetsAndCatalogs))]
    public void Export_IsAccepted(string target, string catalog) => Assert.Empty(ExternalValidator.Validate(target, Exported.Text(target, catalog)).Problems);
}

namespace OwnershipAnalyzers.Exports.Tests;

public class ExporterTests
{
    [Fact]
    public void Targets_AreSortedAndUnique() =>
        Assert.Equal(Exporter.All.Select(exporter => exporter.Target).Distinct().Order(StringComparer.Ordinal), Exporter.All.Select(exporter => exporter.Target));
}

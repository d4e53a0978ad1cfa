using OwnershipAnalyzers.Catalogs;
using OwnershipAnalyzers.Rules;

namespace OwnershipAnalyzers.Checks;

/// <summary>A rule about one service at a time.</summary>
internal abstract class ServiceRule : CatalogRule
{
    public sealed override IEnumerable<Finding> Check(Landscape landscape) => landscape.Services.SelectMany(service => Check(service, landscape));

    protected abstract IEnumerable<Finding> Check(OwnedService service, Landscape landscape);
}

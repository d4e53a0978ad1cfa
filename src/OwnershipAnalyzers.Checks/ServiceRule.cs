using OwnershipAnalyzers.Joining;
using OwnershipAnalyzers.Rules;

namespace OwnershipAnalyzers.Checks;

/// <summary>A rule about one service at a time, of those built here: what others build is theirs to describe.</summary>
internal abstract class ServiceRule : CatalogRule
{
    public sealed override IEnumerable<Finding> Check(RepositoryModel model) =>
        model.Services.Where(service => service.Facts.Projects.Count > 0).SelectMany(service => Check(service, model));

    /// <summary>The violations by one service.</summary>
    public IEnumerable<Finding> Of(OwnedService service, RepositoryModel model) => Check(service, model);

    protected abstract IEnumerable<Finding> Check(OwnedService service, RepositoryModel model);
}

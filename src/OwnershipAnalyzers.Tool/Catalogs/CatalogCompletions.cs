using System.CommandLine.Completions;
using OwnershipAnalyzers.Catalogs;

namespace OwnershipAnalyzers.Tool.Catalogs;

/// <summary>
/// The ids that a shell offers after the tab key: those of the catalog around the current folder, if that only takes reading a file.
/// </summary>
internal static class CatalogCompletions
{
    /// <summary>Services and teams.</summary>
    public static IEnumerable<CompletionItem> ServicesAndTeams(CompletionContext context) =>
        Of(catalog => catalog.Services.Select(service => service.Id).Concat(catalog.Teams.Select(team => team.Id)));

    /// <summary>Services, external ones too.</summary>
    public static IEnumerable<CompletionItem> Services(CompletionContext context) =>
        Of(catalog => catalog.Services.Select(service => service.Id).Concat(catalog.ExternalServices.Select(service => service.Id)));

    private static IEnumerable<CompletionItem> Of(Func<Catalog, IEnumerable<string>> ids)
    {
        if (!CatalogInput.IsAtHand())
            return [];
        return ids(CatalogInput.Open(null).Catalog).Distinct(StringComparer.Ordinal).Select(id => new CompletionItem(id));
    }
}

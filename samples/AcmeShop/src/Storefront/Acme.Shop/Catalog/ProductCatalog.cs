using Acme.Common;
using Acme.Pricing;

namespace Acme.Shop.Catalog;

/// <summary>Everything there is to buy.</summary>
public sealed class ProductCatalog(IEnumerable<Product> products)
{
    private readonly Dictionary<string, Product> _products = products.ToDictionary(product => product.Sku, StringComparer.OrdinalIgnoreCase);

    /// <summary>The products of this season.</summary>
    public static ProductCatalog ThisSeason { get; } = new(
    [
        new Product("KETTLE-01", "Kettle, 1.7 l", Euro(33.60m)),
        new Product("MUG-04", "Mug, set of four", Euro(20.10m)),
        new Product("TEA-ASSAM", "Assam tea, 250 g", Euro(8.40m), TaxCategory.Reduced),
        new Product("BOOK-TEA", "The book of tea", Euro(11.20m), TaxCategory.Reduced),
    ]);

    /// <summary>All products, by name.</summary>
    public IReadOnlyList<Product> All => [.. _products.Values.OrderBy(product => product.Name, StringComparer.Ordinal)];

    /// <summary>The product, or null.</summary>
    public Product? Find(string sku) => _products.GetValueOrDefault(sku);

    /// <summary>Products whose name holds the text, by name.</summary>
    public IReadOnlyList<Product> Search(string text) =>
        [.. All.Where(product => product.Name.Contains(text, StringComparison.OrdinalIgnoreCase))];

    private static Money Euro(decimal amount) => new(amount, "EUR");
}

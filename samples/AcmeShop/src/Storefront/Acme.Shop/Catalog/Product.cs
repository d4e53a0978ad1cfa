using Acme.Common;
using Acme.Pricing;

namespace Acme.Shop.Catalog;

/// <summary>Something to buy.</summary>
/// <param name="Sku">Stock keeping unit: the product's id in every system.</param>
/// <param name="Name">What customers read.</param>
/// <param name="Price">Net price of one piece.</param>
/// <param name="TaxCategory">Decides the rate of value added tax.</param>
public sealed record Product(string Sku, string Name, Money Price, TaxCategory TaxCategory = TaxCategory.Standard);

using Acme.Common;
using Acme.Pricing;
using Acme.Shop.Catalog;

namespace Acme.Shop.Tests;

internal static class Goods
{
    public static Product Kettle { get; } = new("KETTLE", "Kettle", new Money(33.60m, "EUR"));

    public static Product Book { get; } = new("BOOK", "The book of tea", new Money(10m, "EUR"), TaxCategory.Reduced);
}

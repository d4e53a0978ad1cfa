using Acme.Shop.Catalog;

namespace Acme.Shop.Cart.Api;

/// <summary>What a customer is about to buy.</summary>
public sealed class Basket
{
    private readonly Dictionary<string, BasketLine> _lines = [];

    /// <summary>The lines, in the order in which they were added.</summary>
    public IReadOnlyList<BasketLine> Lines => [.. _lines.Values];

    /// <summary>Adds pieces of a product.</summary>
    /// <returns>False when the basket would hold too many of it; the basket is then unchanged.</returns>
    public bool TryAdd(Product product, int quantity)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(quantity);
        var held = _lines.GetValueOrDefault(product.Sku)?.Quantity ?? 0;
        if (quantity > BasketLimits.MostOfOneProduct - held)
            return false;
        _lines[product.Sku] = new BasketLine(product, held + quantity);
        return true;
    }

    /// <summary>Takes a product out, whatever its quantity.</summary>
    public bool Remove(string sku) => _lines.Remove(sku);

    /// <summary>Takes everything out.</summary>
    public void Clear() => _lines.Clear();
}

/// <summary>So many pieces of one product.</summary>
public sealed record BasketLine(Product Product, int Quantity);

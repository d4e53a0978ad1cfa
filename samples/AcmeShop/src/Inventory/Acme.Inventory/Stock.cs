namespace Acme.Inventory;

/// <summary>What is in the warehouse and not yet promised to a customer.</summary>
public sealed class Stock
{
    private readonly Lock _lock = new();
    private readonly Dictionary<string, int> _available = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>How many pieces of a product can still be sold.</summary>
    public int Available(string sku)
    {
        lock (_lock)
            return _available.GetValueOrDefault(sku);
    }

    /// <summary>Puts pieces on the shelf.</summary>
    public void Receive(string sku, int quantity)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(quantity);
        lock (_lock)
            _available[sku] = _available.GetValueOrDefault(sku) + quantity;
    }

    /// <summary>Promises all wanted pieces to a customer, or none of them.</summary>
    /// <returns>The first product that is short; null when everything was reserved.</returns>
    public string? TryReserve(IReadOnlyDictionary<string, int> wanted)
    {
        lock (_lock)
        {
            foreach (var (sku, quantity) in wanted)
            {
                if (_available.GetValueOrDefault(sku) < quantity)
                    return sku;
            }

            foreach (var (sku, quantity) in wanted)
                _available[sku] -= quantity;
            return null;
        }
    }

    /// <summary>Takes a promise back.</summary>
    public void Release(IReadOnlyDictionary<string, int> reserved)
    {
        foreach (var (sku, quantity) in reserved)
            Receive(sku, quantity);
    }
}

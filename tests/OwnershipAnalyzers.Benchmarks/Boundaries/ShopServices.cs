namespace OwnershipAnalyzers.Benchmarks.Boundaries;

/// <summary>A service inside an assembly.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Namespace">The namespace that holds its code.</param>
internal sealed record LogicalService(string Id, string Namespace)
{
    /// <summary>The part that others may use.</summary>
    public string Api => Namespace + ".Api";
}

/// <summary>The services of the generated shop.</summary>
internal static class ShopServices
{
    private static readonly string[] Names =
    [
        "Cart", "Catalog", "Checkout", "Customers", "Delivery", "Discounts", "Fraud", "Gifts", "Inventory", "Invoices",
        "Ledger", "Loyalty", "Orders", "Payments", "Pricing", "Returns", "Reviews", "Search", "Suppliers", "Taxes",
    ];

    /// <summary>
    /// The name of a service, which is its folder, the last part of its namespace and the start of the names of its types.
    /// </summary>
    public static string NameOf(int service) => Names[service % Names.Length] + (service < Names.Length ? "" : $"{service / Names.Length}");

    public static string NamespaceOf(int service) => "Acme.Shop." + NameOf(service);

    public static IReadOnlyList<LogicalService> Take(int count) =>
        [.. Enumerable.Range(0, count).Select(service => new LogicalService(NameOf(service).ToLowerInvariant(), NamespaceOf(service)))];
}

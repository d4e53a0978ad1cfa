using Acme.Common;

namespace Acme.Shop.Orders;

/// <summary>Tells other services that an order is paid and waits to be sent.</summary>
/// <param name="OrderNumber">Eight digits.</param>
/// <param name="PlacedOn">The day in UTC.</param>
/// <param name="Recipient">Whom to send it to.</param>
/// <param name="Country">ISO 3166 code of the country to send it to.</param>
/// <param name="Lines">What to send.</param>
/// <param name="Net">What the goods cost without tax.</param>
/// <param name="Tax">Value added tax.</param>
public sealed record OrderPlaced(
    string OrderNumber, DateOnly PlacedOn, string Recipient, string Country, IReadOnlyList<OrderLine> Lines, Money Net, Money Tax);

/// <summary>So many pieces of one product.</summary>
public sealed record OrderLine(string Sku, string Name, int Quantity);

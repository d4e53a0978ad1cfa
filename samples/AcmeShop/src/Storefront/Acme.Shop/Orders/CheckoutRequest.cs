namespace Acme.Shop.Orders;

/// <summary>What the customer fills in to buy the basket.</summary>
/// <param name="Recipient">Whom to send it to.</param>
/// <param name="Country">ISO 3166 code of the country to send it to.</param>
/// <param name="CardToken">What the card network gave the browser in exchange for the card.</param>
/// <param name="Coupon">A coupon, if the customer has one.</param>
public sealed record CheckoutRequest(string Recipient, string Country, string CardToken, string? Coupon = null);

/// <summary>The answer: an order, or the reason why there is none.</summary>
public sealed record CheckoutResult(OrderPlaced? Order, string? Problem);

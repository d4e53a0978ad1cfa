namespace Acme.Payments.Contracts;

/// <summary>Asks for the money of one order.</summary>
public sealed class PaymentRequest(string orderNumber, decimal amount, string currency, string cardToken)
{
    /// <summary>Makes the request repeatable: an order is charged once.</summary>
    public string OrderNumber { get; } = orderNumber;

    /// <summary>The amount in the currency's main unit.</summary>
    public decimal Amount { get; } = amount;

    /// <summary>ISO 4217 code, such as <c>EUR</c>.</summary>
    public string Currency { get; } = currency;

    /// <summary>What the card network gave the browser in exchange for the card.</summary>
    public string CardToken { get; } = cardToken;
}

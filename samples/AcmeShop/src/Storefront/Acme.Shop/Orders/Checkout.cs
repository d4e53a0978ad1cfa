using System.Globalization;
using System.Security.Cryptography;
using Acme.Inventory;
using Acme.Payments;
using Acme.Payments.Contracts;
using Acme.Pricing;
using Acme.Shop.Cart;
using Acme.Shop.Cart.Api;

namespace Acme.Shop.Orders;

/// <summary>Turns a basket into a paid order.</summary>
public sealed class Checkout(Stock stock, PaymentProcessor payments, TimeProvider clock, Action<OrderPlaced> publish)
{
    /// <summary>Reserves the goods, charges the card and tells the others; on failure nothing is reserved or charged.</summary>
    public CheckoutResult Buy(Basket basket, CheckoutRequest request)
    {
        if (basket.Lines.Count == 0)
            return Refused("the basket is empty");
        // Wrong on purpose (OWN5009): a limit of the cart that is not part of its service API.
        if (basket.Lines.Any(line => line.Quantity > BasketLimits.MostOfOneProduct))
            return Refused("that is a business order");

        var wanted = basket.Lines.ToDictionary(line => line.Product.Sku, line => line.Quantity);
        if (stock.TryReserve(wanted) is { } missing)
            return Refused($"there is not enough {missing}");

        var order = Price(basket, request);
        var total = order.Net + order.Tax;
        var payment = payments.Charge(new PaymentRequest(order.OrderNumber, total.Amount, total.Currency, request.CardToken));
        if (!payment.IsPaid)
        {
            stock.Release(wanted);
            return Refused(payment.Reason!);
        }

        publish(order);
        basket.Clear();
        return new CheckoutResult(order, null);
    }

    private OrderPlaced Price(Basket basket, CheckoutRequest request)
    {
        var lines = basket.Lines.Select(line => new QuoteLine(line.Product.Price, line.Quantity, line.Product.TaxCategory));
        var quote = PriceCalculator.Quote(lines, request.Country, request.Coupon ?? "");
        return new OrderPlaced(
            NewOrderNumber(),
            DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime),
            request.Recipient,
            request.Country,
            [.. basket.Lines.Select(line => new OrderLine(line.Product.Sku, line.Product.Name, line.Quantity))],
            quote.Net,
            quote.Tax);
    }

    // Not consecutive: an order number should not tell competitors how much is sold.
    private static string NewOrderNumber() =>
        RandomNumberGenerator.GetInt32(10_000_000, 100_000_000).ToString(CultureInfo.InvariantCulture);

    private static CheckoutResult Refused(string problem) => new(null, problem);
}

using System.Collections.Concurrent;
using Acme.Payments.Contracts;

namespace Acme.Payments;

/// <summary>Charges each order at most once.</summary>
public sealed class PaymentProcessor(ICardNetwork network)
{
    private readonly ConcurrentDictionary<string, Lazy<PaymentResult>> _results = new();

    /// <summary>Charges the card, or repeats the answer for an order that is already paid. A declined order may be tried again.</summary>
    public PaymentResult Charge(PaymentRequest request)
    {
        if (request.Amount <= 0)
            return PaymentResult.Declined("there is nothing to pay");
        // Lazy: two requests for one order at the same moment reach the network once.
        var result = _results.GetOrAdd(request.OrderNumber, _ => new(() => network.Authorise(request))).Value;
        if (!result.IsPaid)
            _results.TryRemove(request.OrderNumber, out _);
        return result;
    }
}

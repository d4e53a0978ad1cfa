using Acme.Common;

namespace Acme.Billing;

/// <summary>
/// Writes invoices, one per order, with numbers that have no gaps within a year, as the tax office wants it.
/// This shop has no database, so the book begins anew with each start of the program.
/// </summary>
public sealed class InvoiceBook
{
    private readonly Lock _lock = new();
    private readonly Dictionary<string, Invoice> _invoices = [];
    private readonly Dictionary<int, int> _lastNumbers = [];

    /// <summary>The invoice of an order; written now if it was not before.</summary>
    public Invoice Issue(string orderNumber, DateOnly issuedOn, string recipient, Money net, Money tax)
    {
        lock (_lock)
        {
            if (_invoices.TryGetValue(orderNumber, out var existing))
                return existing;
            var number = _lastNumbers.GetValueOrDefault(issuedOn.Year) + 1;
            var invoice = new Invoice($"{issuedOn.Year}-{number:D6}", issuedOn, orderNumber, recipient, net, tax);
            _lastNumbers[issuedOn.Year] = number;
            _invoices.Add(orderNumber, invoice);
            return invoice;
        }
    }
}

using System.Globalization;
using Acme.Common;
using Acme.Pricing;

namespace Acme.PriceImport;

/// <summary>A supplier's price list: <c>sku,net,currency,tax</c> in each line, after a line of headings.</summary>
public static class PriceList
{
    /// <summary>One row of output per line: what a customer in the country would pay, or what is wrong with the line.</summary>
    public static IEnumerable<string> Preview(IEnumerable<string> lines, string country) =>
        lines.Skip(1).Select((line, index) => Parse(line) is var (sku, price)
            ? $"{sku,-16} {PriceCalculator.Quote([price], country, "").Gross,14}"
            : $"line {index + 2} is not sku,net,currency,tax: {line}");

    private static (string Sku, QuoteLine Price)? Parse(string line) =>
        line.Split(',', StringSplitOptions.TrimEntries) is [var sku, var net, var currency, var tax]
        && decimal.TryParse(net, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var amount)
        && Enum.TryParse<TaxCategory>(tax, ignoreCase: true, out var category)
            ? (sku, new QuoteLine(new Money(amount, currency), 1, category))
            : null;
}

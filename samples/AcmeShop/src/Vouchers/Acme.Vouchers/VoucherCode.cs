using System.Globalization;

namespace Acme.Vouchers;

/// <summary>What a customer types in to pay less.</summary>
public static class VoucherCode
{
    /// <summary>The code for the customer of an order, which is the same each time.</summary>
    public static string For(string orderNumber) =>
        string.Create(CultureInfo.InvariantCulture, $"THANKS-{long.Parse(orderNumber, NumberStyles.None, CultureInfo.InvariantCulture) * 7919 % 1_000_000:D6}");
}

using System.Globalization;

namespace Acme.Common;

/// <summary>An amount of one currency.</summary>
/// <param name="Amount">The amount in the currency's main unit; may be negative.</param>
/// <param name="Currency">ISO 4217 code, such as <c>EUR</c>.</param>
public readonly record struct Money(decimal Amount, string Currency)
{
    /// <summary>Adds amounts of the same currency.</summary>
    public static Money operator +(Money left, Money right) =>
        left.Currency == right.Currency
            ? left with { Amount = left.Amount + right.Amount }
            : throw new InvalidOperationException($"Cannot add {right.Currency} to {left.Currency}.");

    /// <summary>The price of several equal things.</summary>
    public static Money operator *(Money price, int quantity) => price with { Amount = price.Amount * quantity };

    /// <inheritdoc/>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Amount:0.00} {Currency}");
}

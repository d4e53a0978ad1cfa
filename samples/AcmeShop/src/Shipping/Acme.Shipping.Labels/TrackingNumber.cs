using System.Globalization;

namespace Acme.Shipping.Labels;

/// <summary>The number of a parcel, as all postal services write it (standard S10 of the Universal Postal Union).</summary>
public static class TrackingNumber
{
    private static readonly int[] s_weights = [8, 6, 4, 2, 3, 5, 9, 7];

    /// <summary>The number for a serial of eight digits, such as <c>CP473124829DE</c>.</summary>
    /// <param name="serial">From 0 to 99,999,999.</param>
    /// <param name="origin">ISO 3166 code of the country the parcel is sent from.</param>
    public static string Create(int serial, string origin)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(serial);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(serial, 99_999_999);
        var digits = serial.ToString("D8", CultureInfo.InvariantCulture);
        return $"CP{digits}{CheckDigit(digits)}{origin}";
    }

    private static int CheckDigit(string digits)
    {
        var sum = digits.Zip(s_weights, (digit, weight) => (digit - '0') * weight).Sum();
        return (11 - sum % 11) switch
        {
            10 => 0,
            11 => 5,
            var digit => digit,
        };
    }
}

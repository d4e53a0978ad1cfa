using System.Globalization;

namespace OwnershipAnalyzers.Reading;

/// <summary>Numbers in messages.</summary>
internal static class Numbers
{
    /// <summary>The number as it is written on every machine.</summary>
    public static string Text(this int number) => number.ToString(CultureInfo.InvariantCulture);
}

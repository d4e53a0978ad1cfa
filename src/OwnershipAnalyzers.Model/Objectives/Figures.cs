using System.Globalization;
using System.Text.RegularExpressions;

namespace OwnershipAnalyzers.Objectives;

/// <summary>Decimal numbers as text, the same in every culture.</summary>
public static class Figures
{
    /// <summary>A number that a <see cref="decimal"/> holds exactly, also after a few multiplications.</summary>
    public const string Pattern = @"[0-9]{1,9}(?:\.[0-9]{1,9})?";

    /// <summary>The number that <see cref="Pattern"/> matched.</summary>
    public static decimal Read(string digits) => decimal.Parse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);

    /// <summary>The number without zeros at its end.</summary>
    public static string Text(decimal number) => number.ToString("0.############################", CultureInfo.InvariantCulture);

    /// <summary>0.999 as <c>99.9%</c>.</summary>
    public static string Percent(decimal ratio) => Text(ratio * 100) + "%";

    /// <summary>The number with at most so many decimals, never larger than it is.</summary>
    public static decimal Floor(decimal number, int decimals)
    {
        var scale = 1m;
        for (var i = 0; i < decimals; i++)
            scale *= 10;
        return Math.Floor(number * scale) / scale;
    }

    /// <summary>A pattern for the whole text.</summary>
    public static Regex Whole(string pattern) => new($@"\A(?:{pattern})\z", RegexOptions.CultureInvariant);
}

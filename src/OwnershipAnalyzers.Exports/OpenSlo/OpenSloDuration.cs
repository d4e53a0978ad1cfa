using System.Globalization;
using System.Text.RegularExpressions;
using OwnershipAnalyzers.Objectives;

namespace OwnershipAnalyzers.Exports.OpenSlo;

/// <summary>The durations of OpenSLO: a number and a letter, where <c>m</c> is a minute and <c>M</c> a month.</summary>
internal static class OpenSloDuration
{
    private static readonly Regex Form = Figures.Whole("([1-9][0-9]{0,3})([mhdwMY])");

    public static string Of(Window window) => window.Count.ToString(CultureInfo.InvariantCulture) + window.Unit switch
    {
        WindowUnit.Minute => "m",
        WindowUnit.Hour => "h",
        WindowUnit.Day => "d",
        WindowUnit.Week => "w",
        WindowUnit.Month => "M",
        _ => "Y",
    };

    /// <summary>The window, or null when our format has none of that kind.</summary>
    public static Window? Parse(string text) => Form.Match(text) is not { Success: true } match ? null
        : new Window(int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture), match.Groups[2].Value switch
        {
            "m" => WindowUnit.Minute,
            "h" => WindowUnit.Hour,
            "d" => WindowUnit.Day,
            "w" => WindowUnit.Week,
            "M" => WindowUnit.Month,
            _ => WindowUnit.Year,
        });
}

using System.Text.RegularExpressions;

namespace OwnershipAnalyzers.OnCall;

/// <summary>
/// The form of time zone names (IANA: <c>Europe/Berlin</c>). Whether a zone exists is not asked: which ones a machine knows depends on its
/// system, and every machine must come to the same findings.
/// </summary>
public static class TimeZoneName
{
    private const string Advice = "write a name of the IANA time zone database, such as Europe/Berlin or UTC";

    private static readonly HashSet<string> Areas = new(StringComparer.Ordinal)
    {
        "Africa", "America", "Antarctica", "Arctic", "Asia", "Atlantic", "Australia", "Europe", "Indian", "Pacific", "Etc",
    };

    private static readonly Regex Name = new(@"\A(?<area>[A-Za-z]+)(?:/[A-Za-z][A-Za-z0-9_+-]*){1,2}\z", RegexOptions.CultureInvariant);
    private static readonly Regex FixedOffset = new(
        @"\A(?:(?:GMT|UTC|Z)? ?[+-][0-9]{1,2}(?::?[0-9]{2})?|Etc/GMT[+-][0-9]{1,2})\z",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);
    private static readonly Regex Abbreviation = new(@"\A[A-Z]{2,5}\z", RegexOptions.CultureInvariant);

    /// <summary>
    /// Why the text is not the name of a time zone and what to write, without a period; null when it has the form of one.
    /// </summary>
    public static string? Problem(string text)
    {
        if (text == "UTC")
            return null;
        if (text.Trim().Length == 0)
            return "it is empty; " + Advice;
        if (string.Equals(text.Trim(), "utc", StringComparison.OrdinalIgnoreCase))
            return "the name is written in capitals and without spaces; write UTC";
        if (FixedOffset.IsMatch(text))
            return "a fixed offset is wrong for half of the year where clocks change; write the place, such as Europe/Berlin, or UTC";
        if (Abbreviation.IsMatch(text))
            return "an abbreviation can mean several zones, or only winter time; write the place, such as Europe/Berlin, or UTC";
        if (Name.Match(text) is not { Success: true } name)
            return (text.Any(c => c is '/' or ' ') ? "it is not in the form Area/City; " : "the area is missing; ") + Advice;
        return Areas.Contains(name.Groups["area"].Value)
            ? null
            : $"its first part is none of {string.Join(", ", Areas.OrderBy(area => area, StringComparer.Ordinal))}; {Advice}";
    }
}

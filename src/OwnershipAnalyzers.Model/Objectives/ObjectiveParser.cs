using System.Text.RegularExpressions;

namespace OwnershipAnalyzers.Objectives;

/// <summary>Reads objectives as people write them, and explains those that cannot be measured.</summary>
internal static class ObjectiveParser
{
    private const string Advice = "write a share such as 99.9% or a limit of time such as 300ms";

    private static readonly Regex Form = Figures.Whole($@"(?<sign>[<>]=?|[≤≥])? ?(?<number>-?{Figures.Pattern}) ?(?<unit>%|[A-Za-z]*)");
    private static readonly Regex IsoDuration = Figures.Whole(
        $@"(?<sign>[<>]=?|[≤≥])? ?P(?=[0-9T])(?:(?<d>{Figures.Pattern})D)?"
        + $@"(?:T(?=[0-9])(?:(?<h>{Figures.Pattern})H)?(?:(?<m>{Figures.Pattern})M)?(?:(?<s>{Figures.Pattern})S)?)?");
    private static readonly Regex Comma = Figures.Whole("([0-9]{1,9}),([0-9]{1,9}) ?(%|ms|s|m|h|d)?");
    private static readonly Regex Nines = Figures.Whole("(two|three|four|five|2|3|4|5) nines");

    private static readonly Dictionary<string, decimal> Seconds =
        new(StringComparer.Ordinal) { ["ms"] = 0.001m, ["s"] = 1, ["m"] = 60, ["h"] = 3600, ["d"] = 86400 };

    private static readonly Dictionary<string, string> OtherUnits = new(StringComparer.OrdinalIgnoreCase)
    {
        ["ms"] = "ms", ["msec"] = "ms", ["millisecond"] = "ms", ["milliseconds"] = "ms",
        ["s"] = "s", ["sec"] = "s", ["secs"] = "s", ["second"] = "s", ["seconds"] = "s",
        ["m"] = "m", ["min"] = "m", ["mins"] = "m", ["minute"] = "m", ["minutes"] = "m",
        ["h"] = "h", ["hr"] = "h", ["hrs"] = "h", ["hour"] = "h", ["hours"] = "h",
        ["d"] = "d", ["day"] = "d", ["days"] = "d", ["percent"] = "%", ["pct"] = "%",
    };

    public static Objective? Parse(string text, out string problem)
    {
        var trimmed = text.Trim();
        if (Nines.Match(trimmed.ToLowerInvariant()) is { Success: true } nines)
            return Reject($"it is in words; write {ShareOf(nines.Groups[1].Value)}", out problem);
        if (Form.Match(trimmed) is { Success: true } plain)
        {
            var digits = plain.Groups["number"].Value;
            return Parse(plain.Groups["sign"].Value, digits, plain.Groups["unit"].Value, out problem);
        }

        if (IsoDuration.Match(trimmed) is { Success: true } iso)
            return Limit(iso.Groups["sign"].Value, Part(iso, "d") + Part(iso, "h") + Part(iso, "m") + Part(iso, "s"), trimmed, out problem);
        return Reject(Explain(trimmed), out problem);
    }

    private static Objective? Parse(string sign, string digits, string unit, out string problem)
    {
        if (digits[0] == '-')
            return Reject("it is negative; " + Advice, out problem);
        var number = Figures.Read(digits);
        if (Seconds.TryGetValue(unit, out var seconds))
            return Limit(sign, number * seconds, digits + unit, out problem);
        return unit switch
        {
            "%" => Share(sign, number / 100, out problem),
            "" when number is > 0 and < 1 => Share(sign, number, out problem),
            "" when number == 0 => Reject("0 promises nothing; " + Advice, out problem),
            "" when number <= 100 => Reject(
                $"its unit is missing; write {digits}% for a share, or {digits}ms or {digits}s for a limit of time", out problem),
            "" => Reject($"its unit is missing; write {digits}ms or {digits}s for a limit of time", out problem),
            _ when OtherUnits.TryGetValue(unit, out var known) =>
                Reject($"the unit is written '{known}'; write {digits}{known}", out problem),
            _ => Reject("its unit is not known; write one of %, ms, s, m, h and d", out problem),
        };
    }

    private static RatioObjective? Share(string sign, decimal ratio, out string problem)
    {
        if (ratio == 0)
            return Reject<RatioObjective>("0% promises nothing; write a share above 0%", out problem);
        if (ratio > 1)
            return Reject<RatioObjective>("nothing succeeds more than always; write a share of at most 100%", out problem);
        if (sign is "<" or "<=" or "≤")
            return Reject<RatioObjective>($"a share is promised as a lower limit; write {Figures.Percent(ratio)}", out problem);
        problem = "";
        return new RatioObjective(ratio);
    }

    private static DurationObjective? Limit(string sign, decimal seconds, string duration, out string problem)
    {
        if (seconds == 0)
            return Reject<DurationObjective>("nothing takes no time; write a limit above 0, such as 300ms", out problem);
        if (sign is ">" or ">=" or "≥")
        {
            var unsigned = duration.TrimStart('>', '=', '≥', ' ');
            return Reject<DurationObjective>($"a limit of time is promised as an upper limit; write {unsigned}", out problem);
        }

        problem = "";
        return new DurationObjective(seconds, IsExclusive: sign == "<");
    }

    private static string Explain(string text)
    {
        if (text.Length == 0)
            return "it is empty; " + Advice;
        if (Comma.Match(text) is { Success: true } comma)
            return OfComma(comma.Groups[1].Value, comma.Groups[2].Value, comma.Groups[3].Value);
        return text.Any(c => c is >= '0' and <= '9')
            ? $"it is not one number with a unit; {Advice}"
            : $"words cannot be measured; {Advice}";
    }

    /// <summary>What follows a comma is a fraction in half of the world and thousands in the other half.</summary>
    private static string OfComma(string whole, string fraction, string unit) => unit switch
    {
        "" => $"decimals follow a point, and the unit is missing; {Advice}",
        not "%" when fraction.Length == 3 => $"the comma has two meanings; write {whole}{fraction}{unit} or {whole}.{fraction}{unit}",
        _ => $"decimals follow a point; write {whole}.{fraction}{unit}",
    };

    private static decimal Part(Match match, string unit) =>
        match.Groups[unit] is { Success: true } part ? Figures.Read(part.Value) * Seconds[unit] : 0;

    private static string ShareOf(string nines) => nines switch
    {
        "two" or "2" => "99%",
        "three" or "3" => "99.9%",
        "four" or "4" => "99.99%",
        _ => "99.999%",
    };

    private static Objective? Reject(string reason, out string problem) => Reject<Objective>(reason, out problem);

    private static T? Reject<T>(string reason, out string problem) where T : Objective
    {
        problem = reason;
        return null;
    }
}

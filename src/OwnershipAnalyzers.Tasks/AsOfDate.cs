using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Rules;

namespace OwnershipAnalyzers.Tasks;

/// <summary>The day against which dates are judged: the only place where the clock is read, and only if nobody names a day.</summary>
internal static class AsOfDate
{
    /// <summary>The day, and a finding (OWN0010) when the text is no day.</summary>
    /// <param name="text">The property OwnershipAsOf; empty for today, UTC.</param>
    public static (DateTime Date, IReadOnlyList<Finding> Findings) Parse(string text)
    {
        if (Day.Parse(text) is { } date)
            return (date, []);
#pragma warning disable RS0030 // Whoever names no day means today.
        var today = DateTime.UtcNow.Date;
#pragma warning restore RS0030
        if (text.Length == 0)
            return (today, []);
        var unknown = PropertyFindings.Unknown("OwnershipAsOf", text, "the day is today", "days as year, month and day: 2026-03-31");
        return (today, [unknown]);
    }
}

using System.Globalization;

namespace OwnershipAnalyzers.Tests;

/// <summary>What a log must not hold, because whoever shows it obeys.</summary>
internal static class Orders
{
    private static readonly HashSet<char> TurningMarks = [.. "\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"];

    /// <summary>Fails when a build agent or a terminal obeys a part of the text.</summary>
    public static void AssertNone(string log)
    {
        // Azure Pipelines, GitHub Actions and TeamCity; the last part only where a line begins.
        Assert.DoesNotMatch(@"##\p{L}*\[|(?m:^\s*::)", log);
        Assert.DoesNotContain(log, c => c != '\n' && (TurningMarks.Contains(c)
            || CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator));
    }
}

using System.Globalization;

namespace OwnershipAnalyzers.CodeOwners;

/// <summary>The heading of a section: <c>[Name]</c>, <c>^[Optional]</c>, <c>[Name][2] @default-owner</c>.</summary>
/// <param name="Name">The name as written.</param>
/// <param name="IsOptional">Whether it begins with <c>^</c>.</param>
/// <param name="Approvals">How many owners have to approve; null when it does not say so.</param>
/// <param name="End">Where the default owners begin.</param>
internal sealed record SectionHeading(string Name, bool IsOptional, int? Approvals, int End)
{
    /// <summary>The heading that begins in a line; null when none does.</summary>
    public static SectionHeading? Parse(string line, int start)
    {
        var isOptional = line[start] == '^';
        var open = isOptional ? start + 1 : start;
        if (open >= line.Length || line[open] != '[' || line.IndexOf(']', open) is not (> 0 and var close))
            return null;
        var end = close + 1;
        int? approvals = null;
        if (end < line.Length && line[end] == '[' && line.IndexOf(']', end) is > 0 and var closed)
        {
            var digits = line.Substring(end + 1, closed - end - 1);
            if (!int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
                return null;
            end = closed + 1;
            approvals = number;
        }

        if (end < line.Length && !CodeOwnersLine.IsBlank(line[end]))
            return null;
        return new SectionHeading(line.Substring(open + 1, close - open - 1).Trim(), isOptional, approvals, end);
    }

    /// <summary>Whether the line looks like a heading that somebody did not finish.</summary>
    public static bool IsMeantBy(string line, int start) =>
        line[start] == '[' || (line[start] == '^' && start + 1 < line.Length && line[start + 1] == '[');
}

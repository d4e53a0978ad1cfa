using System.CommandLine;
using System.CommandLine.Parsing;
using OwnershipAnalyzers.Facts;

namespace OwnershipAnalyzers.Tool.Console;

/// <summary>The day that counts as today.</summary>
internal static class DayOption
{
    public static Option<DateTime?> Create() => new("--as-of")
    {
        Description = "The day against which dates are judged, such as 2027-03-31; today, UTC, when it is not given.",
        HelpName = "DATE",
        CustomParser = ParseDay,
    };

    private static DateTime? ParseDay(ArgumentResult argument)
    {
        var text = argument.Tokens.Count == 0 ? "" : argument.Tokens[0].Value;
        if (Day.Parse(text) is { } day)
            return day;
        argument.AddError($"'{text}' is not a day: {Day.Problem(text)}.");
        return default;
    }
}

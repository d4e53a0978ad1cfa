using System.CommandLine;
using System.CommandLine.Parsing;
using OwnershipAnalyzers.Facts;

namespace OwnershipAnalyzers.Tool.Console;

/// <summary>An option that takes a day.</summary>
internal static class DayOption
{
    /// <summary>The day that counts as today.</summary>
    public static Option<DateTime?> Create() =>
        Create("--as-of", "The day against which dates are judged, such as 2027-03-31; today, UTC, when it is not given.");

    /// <summary>Another day.</summary>
    public static Option<DateTime?> Create(string name, string description) =>
        new(name) { Description = description, HelpName = "DATE", CustomParser = Parse };

    private static DateTime? Parse(ArgumentResult argument)
    {
        var text = argument.Tokens.Count == 0 ? "" : argument.Tokens[0].Value;
        if (Day.Parse(text) is { } day)
            return day;
        argument.AddError($"'{text}' is not a day: {Day.Problem(text)}.");
        return default;
    }
}

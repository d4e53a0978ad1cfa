using System.CommandLine;
using System.CommandLine.Parsing;
using OwnershipAnalyzers.Facts;

namespace OwnershipAnalyzers.Tool.Console;

/// <summary>An option that takes a day.</summary>
internal static class DayOption
{
    public static Option<DateTime?> Create(string name, string description) => new(name) { Description = description, HelpName = "DATE", CustomParser = Parse };

    private static DateTime? Parse(ArgumentResult argument)
    {
        var text = argument.Tokens.Count == 0 ? "" : argument.Tokens[0].Value;
        if (Day.Parse(text) is { } day)
            return day;
        argument.AddError($"'{text}' is not a day: {Day.Problem(text)}.");
        return default;
    }
}

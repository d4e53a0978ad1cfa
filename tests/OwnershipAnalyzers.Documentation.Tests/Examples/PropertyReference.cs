using System.Globalization;
using System.Text.RegularExpressions;
using OwnershipAnalyzers.Facts;

namespace OwnershipAnalyzers.Documentation.Tests.Examples;

/// <summary>What the reference says of the values of our properties.</summary>
internal static partial class PropertyReference
{
    private static readonly Dictionary<string, string> Values = Row().Matches(Repository.Read("docs/msbuild.md"))
        .ToDictionary(row => row.Groups["name"].Value, row => row.Groups["values"].Value, StringComparer.Ordinal);

    /// <summary>What is wrong with a value of a property, or null.</summary>
    public static string? Problem(string name, string value)
    {
        if (!Values.TryGetValue(name, out var values))
            return "the reference has no such property";
        var isLegal = values.Split(',')[0] switch
        {
            ['`', ..] => values.Split(", ").Contains($"`{value}`"),
            "date as `yyyy-MM-dd`" or "day" => DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _),
            ['i', 'd', ' ', ..] or ['s', 'l', 'u', 'g', ..] => Slug.IsValid(value),
            "address" => Uri.TryCreate(value, UriKind.Absolute, out _),
            "path" => value.Length > 0 && !Path.IsPathRooted(value),
            "targets" => value.Split(';').All(target => Repository.Read("docs/export.md").Contains($"\n| `{target.Split('=')[0]}` |", StringComparison.Ordinal)),
            var other => throw new NotSupportedException($"The values of {name} are '{other}', which nobody checks."),
        };
        return isLegal ? null : $"'{value}' is none of: {values}";
    }

    [GeneratedRegex(@"^\| `(?<name>Ownership\w+)` \| [^|]* \| (?<values>[^|]+) \|[^|]*\|$", RegexOptions.Multiline)]
    private static partial Regex Row();
}

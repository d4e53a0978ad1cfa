using System.Globalization;
using System.Text.Json;
using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Json;
using OwnershipAnalyzers.Texts;

namespace OwnershipAnalyzers.Reading;

/// <summary>The types of value that people write into our files. One that does not fit is reported and reads as null.</summary>
public static class JsonValues
{
    /// <summary>A text.</summary>
    public static Located<string>? Text(this JsonSection section, string key) =>
        section.Accept(key, IsText, "a string") is { } node ? new Located<string>(node.Text, section.PlaceOf(node)) : null;

    /// <summary>A text without which the object says nothing.</summary>
    public static Located<string>? RequiredText(this JsonSection section, string key)
    {
        if (!section.Has(key))
            section.Miss(key);
        return section.Text(key);
    }

    /// <summary>A list of texts.</summary>
    public static IReadOnlyList<Located<string>> Texts(this JsonSection section, string key)
    {
        var node = section.Accept(key, IsTexts, "an array of strings: [ \"...\" ]");
        return [.. (node?.Items ?? []).Select(item => new Located<string>(item.Text, section.PlaceOf(item)))];

        static bool IsTexts(JsonNode node) => node.Kind == JsonValueKind.Array && node.Items.All(IsText);
    }

    /// <summary>One of a few words, in any case; the value is spelled as in <paramref name="choices"/>.</summary>
    public static Located<string>? Choice(this JsonSection section, string key, IReadOnlyList<string> choices)
    {
        var node = section.Accept(key, node => IsText(node) && Chosen(node) is not null, $"one of {string.Join(", ", choices)}");
        return node is null ? null : new Located<string>(Chosen(node)!, section.PlaceOf(node));

        string? Chosen(JsonNode node) =>
            choices.FirstOrDefault(choice => string.Equals(choice, node.Text, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>A preset by its name.</summary>
    public static AnalysisMode? Mode(this JsonSection section, string key)
    {
        var name = section.Choice(key, [.. AnalysisModes.Names.Select(name => name.ToLowerInvariant())]);
        return name is null ? null : AnalysisModes.Parse(name.Value);
    }

    /// <summary>A whole number, not below <paramref name="least"/>.</summary>
    public static Located<int>? Number(this JsonSection section, string key, int least = int.MinValue)
    {
        var expected = least == int.MinValue ? "a whole number" : $"a whole number from {least.Text()}";
        var node = section.Accept(key, node => Parse(node) >= least, expected);
        return node is null ? null : new Located<int>(Parse(node)!.Value, section.PlaceOf(node));
    }

    /// <summary>True or false; <paramref name="otherwise"/> when nothing is written.</summary>
    public static bool Flag(this JsonSection section, string key, bool otherwise = false)
    {
        var node = section.Accept(key, static node => node.Kind is JsonValueKind.True or JsonValueKind.False, "true or false");
        return node is null ? otherwise : node.Kind == JsonValueKind.True;
    }

    /// <summary>A calendar date, <c>yyyy-MM-dd</c>.</summary>
    public static Located<DateTime>? Date(this JsonSection section, string key)
    {
        var node = section.Accept(key, IsDate, "a date that exists, as yyyy-MM-dd");
        return node is null ? null : new Located<DateTime>(Day.Parse(node.Text)!.Value, section.PlaceOf(node));

        static bool IsDate(JsonNode node) => IsText(node) && Day.Parse(node.Text) is not null;
    }

    /// <summary>The texts of an object whose keys the writer chooses.</summary>
    public static IReadOnlyList<(string Key, Located<string> Value)> TextMap(this JsonSection section, string key)
    {
        if (section.Section(key, new JsonObjectSchema(key)) is not { } map)
            return [];
        return [.. map.Members.Select(member => (member.Key, Value: map.Text(member.Key)!)).Where(entry => entry.Value is not null)];
    }

    private static bool IsText(JsonNode node) => node.Kind == JsonValueKind.String;

    private static int? Parse(JsonNode node)
    {
        if (node.Kind != JsonValueKind.Number)
            return null;
        return int.TryParse(node.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;
    }
}

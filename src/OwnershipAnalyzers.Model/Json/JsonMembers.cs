using System.Text.Json;

namespace OwnershipAnalyzers.Json;

/// <summary>Looks into JSON that may be of any shape: what is not there, or is something else, is null.</summary>
public static class JsonMembers
{
    /// <summary>The member of an object.</summary>
    public static JsonElement? Member(this JsonElement? owner, string key) =>
        owner is { ValueKind: JsonValueKind.Object } known && known.TryGetProperty(key, out var value) ? value : null;

    /// <inheritdoc cref="Member(JsonElement?, string)"/>
    public static JsonElement? Member(this JsonElement owner, string key) => Member((JsonElement?)owner, key);

    /// <summary>The text of a member that is a string.</summary>
    public static string? Text(this JsonElement? owner, string key) => owner.Member(key) is { ValueKind: JsonValueKind.String } text ? text.GetString() : null;

    /// <inheritdoc cref="Text(JsonElement?, string)"/>
    public static string? Text(this JsonElement owner, string key) => Text((JsonElement?)owner, key);

    /// <summary>The items of an array.</summary>
    public static List<JsonElement> Items(this JsonElement? list) =>
        list is { ValueKind: JsonValueKind.Array } known ? [.. known.EnumerateArray()] : [];

    /// <summary>The texts in an array.</summary>
    public static List<string> Texts(this JsonElement? list)
    {
        var texts = new List<string>();
        foreach (var item in list.Items())
        {
            if (item.ValueKind == JsonValueKind.String)
                texts.Add(item.GetString()!);
        }

        return texts;
    }

    /// <summary>The members of an object that are texts.</summary>
    public static Dictionary<string, string> TextMap(this JsonElement? map)
    {
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        if (map is not { ValueKind: JsonValueKind.Object } known)
            return texts;
        foreach (var member in known.EnumerateObject())
        {
            if (member.Value.ValueKind == JsonValueKind.String)
                texts[member.Name] = member.Value.GetString()!;
        }

        return texts;
    }
}

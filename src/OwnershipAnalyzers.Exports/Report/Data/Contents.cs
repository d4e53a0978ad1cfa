using System.Text.Json;

namespace OwnershipAnalyzers.Exports.Report.Data;

/// <summary>What an entry says beyond the record that was made of it.</summary>
internal static class Contents
{
    /// <summary>A text of an object; null when it has none of that name.</summary>
    public static string? TextOf(this JsonElement content, string key) => Find(content, key) is { ValueKind: JsonValueKind.String } text ? text.GetString() : null;

    /// <summary>A whole number of an object; null when it has none of that name.</summary>
    public static int? NumberOf(this JsonElement content, string key) =>
        Find(content, key) is { ValueKind: JsonValueKind.Number } value && value.TryGetInt32(out var number) ? number : null;

    /// <summary>The objects in an array of an object.</summary>
    public static IEnumerable<JsonElement> ObjectsOf(this JsonElement content, string key) =>
        Find(content, key) is { ValueKind: JsonValueKind.Array } array ? array.EnumerateArray().Where(item => item.ValueKind == JsonValueKind.Object) : [];

    /// <summary>The list; null, which is not written, when it is empty.</summary>
    public static IReadOnlyList<T>? OrNull<T>(this IEnumerable<T> items) => items.ToList() is [_, ..] some ? some : null;

    private static JsonElement? Find(JsonElement content, string key) =>
        content.ValueKind == JsonValueKind.Object && content.TryGetProperty(key, out var value) ? value : null;
}

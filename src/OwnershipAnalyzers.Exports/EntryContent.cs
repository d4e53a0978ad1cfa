using System.Text.Json;
using OwnershipAnalyzers.Json;

namespace OwnershipAnalyzers.Exports;

/// <summary>What an entry of the registry or of a profile says beyond the record that was made of it.</summary>
internal static class EntryContent
{
    /// <summary>The text of a key; null when there is none, or an empty one.</summary>
    public static string? NonEmptyText(this JsonElement content, string key) => content.Text(key) is { Length: > 0 } text ? text : null;

    /// <summary>The whole number of a key, or null.</summary>
    public static int? Number(this JsonElement content, string key) =>
        content.Member(key) is { ValueKind: JsonValueKind.Number } value && value.TryGetInt32(out var number) ? number : null;

    /// <summary>The objects in the array of a key.</summary>
    public static IEnumerable<JsonElement> Objects(this JsonElement content, string key) =>
        content.Member(key) is { ValueKind: JsonValueKind.Array } array
            ? array.EnumerateArray().Where(item => item.ValueKind == JsonValueKind.Object)
            : [];
}

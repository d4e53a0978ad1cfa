using System.Text.Json;

namespace OwnershipAnalyzers.Exports.PagerDuty;

/// <summary>Keys of the registry that nothing but an export needs.</summary>
public static class Content
{
    /// <summary>The text of a key, or null.</summary>
    public static string? TextOf(JsonElement content, string key) =>
        content.ValueKind == JsonValueKind.Object && content.TryGetProperty(key, out var value) && value.ValueKind == JsonValueKind.String && value.GetString() is { Length: > 0 } text ? text : null;

    /// <summary>The number of a key, or null.</summary>
    public static int? NumberOf(JsonElement content, string key) =>
        content.ValueKind == JsonValueKind.Object && content.TryGetProperty(key, out var value) && value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out var number) ? number : null;
}

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
}

using System.Text.Json;

namespace OwnershipAnalyzers.Json;

/// <summary>A key of an object, and what stands behind it.</summary>
public sealed record JsonMember(string Key, TextPosition At, JsonNode Value);

/// <summary>A JSON value that knows where it is written, which is what an error message needs.</summary>
public sealed record JsonNode(JsonValueKind Kind, TextPosition At)
{
    /// <summary>The text of a string, or a number as written.</summary>
    public string Text { get; init; } = "";

    /// <summary>The members of an object in the order in which they are written; of a key written twice, the first.</summary>
    public IReadOnlyList<JsonMember> Members { get; init; } = [];

    /// <summary>The items of an array.</summary>
    public IReadOnlyList<JsonNode> Items { get; init; } = [];

    /// <summary>The kind in words: <c>a string</c>, <c>an array</c>.</summary>
    public string KindName => Kind switch
    {
        JsonValueKind.Object => "an object",
        JsonValueKind.Array => "an array",
        JsonValueKind.String => "a string",
        JsonValueKind.Number => "a number",
        JsonValueKind.Null => "null",
        _ => "true or false",
    };

    /// <summary>The same value as one that stands in no text.</summary>
    public static JsonNode Of(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => OfMembers(MembersOf(value)),
        JsonValueKind.Array => new JsonNode(JsonValueKind.Array, default) { Items = [.. value.EnumerateArray().Select(Of)] },
        JsonValueKind.String => new JsonNode(JsonValueKind.String, default) { Text = value.GetString()! },
        JsonValueKind.Number => new JsonNode(JsonValueKind.Number, default) { Text = value.GetRawText() },
        var kind => new JsonNode(kind, default),
    };

    /// <summary>An object that stands in no text.</summary>
    public static JsonNode OfMembers(IReadOnlyList<JsonMember> members) => new(JsonValueKind.Object, default) { Members = members };

    /// <summary>The member with this key, or null.</summary>
    public JsonMember? Find(string key) => Members.FirstOrDefault(member => member.Key == key);

    /// <summary>The same value without positions, comments and repeated keys.</summary>
    public JsonElement ToElement()
    {
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer))
            Write(writer);
        using var document = JsonDocument.Parse(new ReadOnlyMemory<byte>(buffer.GetBuffer(), 0, (int)buffer.Length));
        return document.RootElement.Clone();
    }

    private static List<JsonMember> MembersOf(JsonElement value)
    {
        var members = new List<JsonMember>();
        var keys = new HashSet<string>(StringComparer.Ordinal);
        foreach (var member in value.EnumerateObject())
        {
            if (keys.Add(member.Name))
                members.Add(new JsonMember(member.Name, default, Of(member.Value)));
        }

        return members;
    }

    private void Write(Utf8JsonWriter writer)
    {
        switch (Kind)
        {
            case JsonValueKind.Object:
                writer.WriteStartObject();
                foreach (var member in Members)
                {
                    writer.WritePropertyName(member.Key);
                    member.Value.Write(writer);
                }

                writer.WriteEndObject();
                break;
            case JsonValueKind.Array:
                writer.WriteStartArray();
                foreach (var item in Items)
                    item.Write(writer);
                writer.WriteEndArray();
                break;
            case JsonValueKind.String: writer.WriteStringValue(Text); break;
            case JsonValueKind.Number: writer.WriteRawValue(Text); break;
            case JsonValueKind.Null: writer.WriteNullValue(); break;
            default: writer.WriteBooleanValue(Kind == JsonValueKind.True); break;
        }
    }
}

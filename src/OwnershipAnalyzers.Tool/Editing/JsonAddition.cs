using System.Text.Json;
using System.Text.Json.Nodes;
using OwnershipAnalyzers.Editing.Json;
using OwnershipAnalyzers.Json;
using JsonNode = System.Text.Json.Nodes.JsonNode;
using NodeValue = System.Text.Json.Nodes.JsonValue;

namespace OwnershipAnalyzers.Tool.Editing;

/// <summary>Adds to JSON what is not in it, and leaves all else as it is: comments, order, and values that say something else.</summary>
internal sealed class JsonAddition
{
    // What an object in a list is about; another with the same is the same.
    private static readonly string[] Identities = ["service", "path", "url"];

    private readonly JsonLayout _layout;
    private readonly List<TextChange> _changes = [];
    private readonly List<string> _contradictions = [];

    private JsonAddition(JsonLayout layout) => _layout = layout;

    /// <summary>The text with the additions, and what it contradicts: a path of keys, what is there, and what was to be added.</summary>
    /// <param name="text">The text.</param>
    /// <param name="facts">What should be in it.</param>
    /// <param name="path">The file, for messages.</param>
    /// <exception cref="ToolException">The text is not a JSON object.</exception>
    public static (string Text, IReadOnlyList<string> Contradictions) Of(string text, JsonObject facts, string path)
    {
        if (JsonText.Parse(text) is not { IsObject: true } root)
            throw new ToolException($"{path} is not a JSON object, so nothing can be added to it. Mend it, or move it away.");
        var addition = new JsonAddition(new JsonLayout(text, root));
        addition.Object(root, facts, "");
        return (TextChange.Apply(text, addition._changes), addition._contradictions);
    }

    private void Object(JsonSyntax there, JsonObject facts, string path)
    {
        var missing = new List<string>();
        foreach (var (key, fact) in facts)
        {
            var at = path.Length == 0 ? key : $"{path}.{key}";
            if (there.Find(key) is not { } value)
                missing.Add($"{Quoted(key)}: {Lines(fact, _layout.IndentationAt(there.Offset) + _layout.Unit)}");
            else if (value.IsObject && fact is JsonObject inner)
                Object(value, inner, at);
            else if (value.IsArray && fact is JsonArray items)
                Insert(value, [.. items.Where(item => !value.Items.Any(known => IsSame(known.Value, item))).Select(Inline)]);
            else if (!IsSame(value, fact))
                _contradictions.Add($"{at} is {Shown(value)} there, and {Inline(fact)} in the file");
        }

        Insert(there, missing);
    }

    private void Insert(JsonSyntax container, List<string> texts)
    {
        if (texts.Count == 0)
            return;
        var (span, frame) = JsonInsertion.AtEndOf(container, _layout);
        _changes.Add(new TextChange(span.Start, span.Length, frame.Before + string.Join(frame.Separator, texts) + frame.After));
    }

    private static bool IsSame(JsonSyntax there, JsonNode? fact) => fact switch
    {
        JsonObject one => Identities.Any(key => one[key] is not null && there.Find(key)?.Text == (string?)one[key]),
        NodeValue value when value.TryGetValue<string>(out var text) => there.Text == text,
        _ => false,
    };

    /// <summary>A list of objects with a line for each, if the file has lines at all; anything else on one line.</summary>
    /// <param name="node">The value.</param>
    /// <param name="indentation">That of the line on which it begins.</param>
    private string Lines(JsonNode? node, string indentation)
    {
        string[] entries = node switch
        {
            JsonObject map when map.All(member => member.Value is JsonObject) => [.. map.Select(Member)],
            JsonArray { Count: > 1 } list when list.All(item => item is JsonObject) => [.. list.Select(Inline)],
            _ => [],
        };
        if (entries.Length == 0)
            return Inline(node);
        var frame = _layout.Lines(indentation);
        var lines = frame.Before + string.Join(frame.Separator, entries) + frame.After;
        return node is JsonObject ? $"{{{lines}}}" : $"[{lines}]";
    }

    /// <summary>A value on one line, as people write short ones.</summary>
    private static string Inline(JsonNode? node) => node switch
    {
        JsonObject { Count: 0 } => "{}",
        JsonObject map => $"{{ {string.Join(", ", map.Select(Member))} }}",
        JsonArray list => $"[{string.Join(", ", list.Select(Inline))}]",
        NodeValue value when value.TryGetValue<string>(out var text) => Quoted(text),
        _ => node?.ToJsonString() ?? "null",
    };

    private static string Shown(JsonSyntax there) => there.Text is { } text ? Quoted(text) : "something else";

    private static string Member(KeyValuePair<string, JsonNode?> member) => $"{Quoted(member.Key)}: {Inline(member.Value)}";

    private static string Quoted(string text) => $"\"{JsonEncodedText.Encode(text, JsonFormat.Encoder)}\"";
}

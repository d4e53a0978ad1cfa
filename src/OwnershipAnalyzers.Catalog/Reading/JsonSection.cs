using System.Globalization;
using System.Text.Json;
using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Json;
using OwnershipAnalyzers.Rules;

namespace OwnershipAnalyzers.Reading;

/// <summary>
/// One object of a file, read key by key. A value of the wrong type is reported and left out; the rest stays.
/// </summary>
internal sealed class JsonSection
{
    private readonly JsonFile _file;
    private readonly JsonNode _node;
    private readonly string _name;
    private readonly List<JsonMember> _accepted = [];

    /// <param name="file">The file that holds the object.</param>
    /// <param name="node">The object; anything else is reported and read as an empty one.</param>
    /// <param name="name">The object as a message names it.</param>
    /// <param name="keys">The keys that have a meaning here; others are reported.</param>
    public JsonSection(JsonFile file, JsonNode node, string name, IReadOnlyList<string> keys)
    {
        (_file, _node, _name) = (file, node, name);
        if (node.Kind != JsonValueKind.Object)
            file.Unreadable(node.At, $"{name} is {node.KindName}; write an object: {{ ... }}");
        foreach (var member in node.Members.Where(member => !keys.Contains(member.Key)).TakeWhile(_ => !file.IsFull))
        {
            var remedy = Nearest.To(member.Key, keys, 1) is [var nearest] ? $"the nearest known key is '{nearest}'" : $"the known keys are {string.Join(", ", keys)}";
            file.Report(new Finding(ConfigurationRules.UnknownKey, file.Place(member.At), Excerpt.Of(member.Key), name, remedy));
        }
    }

    /// <summary>What was read, as written and in that order.</summary>
    public JsonElement Content =>
        (_node with { Kind = JsonValueKind.Object, Members = [.. _node.Members.Where(_accepted.Contains)], Items = [] }).ToElement();

    /// <summary>The value of a key whatever its type, or null.</summary>
    public JsonNode? Any(string key) => Accept(key, static _ => true, "");

    /// <summary>The text of a key, or null.</summary>
    public JsonNode? Text(string key) => Accept(key, static node => node.Kind == JsonValueKind.String, "a string");

    /// <summary>The object of a key, or null.</summary>
    public JsonNode? Object(string key) => Accept(key, static node => node.Kind == JsonValueKind.Object, "an object: { ... }");

    /// <summary>The strings of a key, or none.</summary>
    public IReadOnlyList<JsonNode> Texts(string key) =>
        Accept(key, static node => node.Kind == JsonValueKind.Array && node.Items.All(item => item.Kind == JsonValueKind.String), "an array of strings: [ \"...\" ]")?.Items ?? [];

    /// <summary>The whole number of a key, or null.</summary>
    public int? Number(string key) =>
        Accept(key, static node => Parse(node) is not null, "a whole number") is { } node ? Parse(node) : null;

    private static int? Parse(JsonNode node) =>
        node.Kind == JsonValueKind.Number && int.TryParse(node.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;

    private JsonNode? Accept(string key, Func<JsonNode, bool> fits, string expected)
    {
        if (_node.Find(key) is not { } member)
            return null;
        if (fits(member.Value))
        {
            _accepted.Add(member);
            return member.Value;
        }

        _file.Unreadable(member.Value.At, $"'{key}' of {_name} is {Describe(member.Value)}; write {expected}");
        return null;
    }

    /// <summary>The kind, or what is inside when the kind alone would not explain the refusal.</summary>
    private static string Describe(JsonNode node) => node.Kind switch
    {
        JsonValueKind.Number => $"the number {Excerpt.Of(node.Text)}",
        JsonValueKind.Array when node.Items.FirstOrDefault(item => item.Kind != JsonValueKind.String) is { } odd => $"an array that holds {odd.KindName}",
        _ => node.KindName,
    };
}

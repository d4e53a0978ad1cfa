using System.Text.Json;
using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Json;
using OwnershipAnalyzers.Rules;
using OwnershipAnalyzers.Texts;

namespace OwnershipAnalyzers.Reading;

/// <summary>
/// One object of a file, read key by key. A value of the wrong type is reported and left out; the rest stays.
/// </summary>
public sealed class JsonSection
{
    private readonly JsonFile _file;
    private readonly JsonNode _node;
    private readonly string _name;
    private readonly Dictionary<string, Func<JsonNode>> _accepted = new(StringComparer.Ordinal);

    // An object may have as many keys as its writer chooses, and each is looked up.
    private readonly Lazy<Dictionary<string, JsonMember>> _members;

    /// <param name="file">The file that holds the object.</param>
    /// <param name="node">The object; anything else is reported and read as an empty one.</param>
    /// <param name="name">The object as a message names it.</param>
    /// <param name="shape">The keys that have a meaning here; others are reported.</param>
    public JsonSection(JsonFile file, JsonNode node, string name, JsonObjectSchema shape)
    {
        _file = file;
        _node = node;
        _name = name;
        _members = new(() => node.Members.ToDictionary(member => member.Key, StringComparer.Ordinal));
        if (node.Kind != JsonValueKind.Object)
            file.Unreadable(node.At, $"{name} is {node.KindName}; write an object: {{ ... }}");
        foreach (var member in node.Members.Where(member => !shape.IsOpen && !shape.Keys.Contains(member.Key)).TakeWhile(_ => !file.IsFull))
        {
            var remedy = Nearest.To(member.Key, shape.Keys, 1) is [var nearest]
                ? $"the nearest known key is '{nearest}'"
                : $"the known keys are {string.Join(", ", shape.Keys)}";
            file.Report(new Finding(ConfigurationRules.UnknownKey, file.Place(member.At), Excerpt.Of(member.Key), name, remedy));
        }
    }

    /// <summary>Where the object begins.</summary>
    public FilePlace Place => _file.Place(_node.At);

    /// <summary>The keys, for an object whose keys the writer chooses.</summary>
    public IEnumerable<JsonMember> Members => _node.Members;

    /// <summary>What was read, as written and in that order.</summary>
    public JsonElement Content => Node.ToElement();

    private JsonNode Node => _node with
    {
        Kind = JsonValueKind.Object,
        Members =
        [
            .. _node.Members
                .Where(member => _accepted.ContainsKey(member.Key))
                .Select(member => member with { Value = _accepted[member.Key]() }),
        ],
        Items = [],
    };

    /// <summary>The value of a key if it fits; otherwise it is reported, with what was <paramref name="expected"/>, and left out.</summary>
    public JsonNode? Accept(string key, Func<JsonNode, bool> fits, string expected)
    {
        if (Find(key) is not { } member)
            return null;
        if (fits(member.Value))
        {
            Keep(member, () => member.Value);
            return member.Value;
        }

        Refuse(key, member.Value, expected);
        return null;
    }

    /// <summary>The object of a key, or null; <c>null</c> is as good as none.</summary>
    public JsonSection? Section(string key, JsonObjectSchema shape)
    {
        if (Find(key) is not { } member)
            return null;
        if (member.Value.Kind == JsonValueKind.Object)
            return Nested(member, member.Value, $"'{key}' of {_name}", shape);
        if (member.Value.Kind == JsonValueKind.Null)
            Keep(member, () => member.Value);
        else
            Refuse(key, member.Value, "an object: { ... }");
        return null;
    }

    /// <summary>The objects that a key holds by names of the writer's choice.</summary>
    public IReadOnlyList<(JsonMember Member, JsonSection Section)> Entries(string key, JsonObjectSchema shape)
    {
        if (Section(key, new JsonObjectSchema(key)) is not { } map)
            return [];
        return [.. map.Members.Select(member => (member, map.Nested(member, member.Value, NameOf(member), shape)))];

        string NameOf(JsonMember member) => $"{shape.Noun} '{Excerpt.Of(member.Key)}'";
    }

    /// <summary>The objects of an array; anything else in it is reported and left out. One object may stand without the array.</summary>
    public IReadOnlyList<JsonSection> Sections(string key, JsonObjectSchema shape, bool orSingle = false)
    {
        if (Find(key) is not { } member)
            return [];
        if (orSingle && member.Value.Kind == JsonValueKind.Object)
            return [Nested(member, member.Value, NameOf(member.Value), shape)];
        if (member.Value.Kind != JsonValueKind.Array)
        {
            Refuse(key, member.Value, "an array of objects: [ { ... } ]");
            return [];
        }

        // What is no object is reported by its section, and then left out.
        var sections = member.Value.Items.Select(item => new JsonSection(_file, item, NameOf(item), shape)).ToList();
        sections.RemoveAll(section => section._node.Kind != JsonValueKind.Object);
        Keep(member, () => member.Value with { Items = [.. sections.Select(section => section.Node)] });
        return sections;

        string NameOf(JsonNode item) => item.Find("name")?.Value is { Kind: JsonValueKind.String } name
            ? $"{shape.Noun} '{Excerpt.Of(name.Text)}'"
            : $"{shape.OneNoun} of {_name}";
    }

    /// <summary>Keeps every key, for an object whose values mean nothing to us.</summary>
    public void AcceptAll()
    {
        foreach (var member in _node.Members)
            Keep(member, () => member.Value);
    }

    /// <summary>Whether the key is written, whatever its value.</summary>
    public bool Has(string key) => Find(key) is not null;

    /// <summary>Reports that a key is missing which the object cannot do without.</summary>
    public void Miss(string key) => _file.Unreadable(_node.At, $"{_name} has no '{key}'; add it, or delete the {{ ... }}");

    /// <summary>Reports a value that is of the right type and still cannot be used.</summary>
    public void Refuse(string key, JsonNode value, string expected) =>
        _file.Unreadable(value.At, $"'{Excerpt.Of(key)}' of {_name} is {Describe(value)}; write {expected}");

    /// <summary>The place of a value of this object.</summary>
    public FilePlace PlaceOf(JsonNode value) => _file.Place(value.At);

    private JsonMember? Find(string key) => _members.Value.TryGetValue(key, out var member) ? member : null;

    /// <summary>What is accepted first stays.</summary>
    private void Keep(JsonMember member, Func<JsonNode> value)
    {
        if (!_accepted.ContainsKey(member.Key))
            _accepted[member.Key] = value;
    }

    private JsonSection Nested(JsonMember member, JsonNode value, string name, JsonObjectSchema shape)
    {
        var nested = new JsonSection(_file, value, name, shape);
        Keep(member, () => nested.Node);
        return nested;
    }

    /// <summary>The kind, or what is inside when the kind alone would not explain the refusal.</summary>
    private static string Describe(JsonNode node) => node.Kind switch
    {
        JsonValueKind.String => $"'{Excerpt.Of(node.Text)}'",
        JsonValueKind.Number => $"the number {Excerpt.Of(node.Text)}",
        JsonValueKind.Array when node.Items.FirstOrDefault(item => item.Kind != JsonValueKind.String) is { } odd =>
            $"an array that holds {odd.KindName}",
        _ => node.KindName,
    };
}

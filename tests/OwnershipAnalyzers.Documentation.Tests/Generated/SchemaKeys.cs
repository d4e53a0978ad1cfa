using System.Text.Json;

namespace OwnershipAnalyzers.Documentation.Tests.Generated;

/// <summary>The keys of a file format, as its schema describes them: a table for the file, and one for each kind of object in it.</summary>
internal sealed class SchemaKeys
{
    private readonly JsonElement _schema, _definitions;

    private SchemaKeys(JsonElement schema)
    {
        _schema = schema;
        _definitions = schema.GetProperty("$defs");
    }

    public static GeneratedText Of(string name) => new($"docs/formats/{name}.md", "keys", new SchemaKeys(JsonDocument.Parse(Repository.Read($"docs/schema/{name}.schema.json")).RootElement).Content());

    private string Content() => TableOf(_schema) + string.Concat(_definitions.EnumerateObject().Where(definition => IsObject(definition.Value))
        .Select(definition => $"\n### {definition.Name}\n\n{Text(definition.Value, "description")}\n\n{TableOf(definition.Value)}"));

    private static bool IsObject(JsonElement definition) => definition.TryGetProperty("properties", out _);

    private string TableOf(JsonElement schema)
    {
        var required = schema.TryGetProperty("required", out var keys) ? keys.EnumerateArray().Select(key => key.GetString()).ToList() : [];
        return Table.Of(["Key", "Type", "Meaning"], schema.GetProperty("properties").EnumerateObject().Select(property => (IReadOnlyList<string>)
        [
            $"`{property.Name}`{(required.Contains(property.Name) ? " (required)" : "")}", Type(property.Value), Meaning(property.Value),
        ]));
    }

    private static string Meaning(JsonElement property) =>
        Text(property, "description") + (property.TryGetProperty("examples", out var examples) ? $" Example: `{examples[0].GetRawText().Replace("\n", "", StringComparison.Ordinal).Replace("  ", "", StringComparison.Ordinal)}`." : "");

    private string Type(JsonElement property)
    {
        if (property.TryGetProperty("$ref", out var reference))
        {
            var name = reference.GetString()!["#/$defs/".Length..];
            return name == "id" ? name : _definitions.GetProperty(name) is var definition && IsObject(definition) ? $"[{name}](#{name.ToLowerInvariant()})" : Type(definition);
        }

        if (property.TryGetProperty("oneOf", out var choices))
            return string.Join(" or ", choices.EnumerateArray().Select(Type));
        if (property.TryGetProperty("enum", out var words))
            return string.Join(", ", words.EnumerateArray().Select(word => word.ValueKind == JsonValueKind.Null ? "null" : $"`{word}`"));
        if (property.TryGetProperty("const", out var constant))
            return constant.GetRawText();
        if (property.TryGetProperty("type", out var type) && type.ValueKind == JsonValueKind.Array)
            return string.Join(" or ", type.EnumerateArray().Select(one => Named(one.GetString()!)));
        return Text(property, "type") switch
        {
            "array" => property.TryGetProperty("items", out var items) ? "array of " + Type(items) : "array",
            "object" when property.TryGetProperty("additionalProperties", out var values) => "object of " + Type(values),
            "string" when Text(property, "format") == "date" => "date",
            var other => Named(other),
        };
    }

    private static string Named(string type) => type switch { "integer" => "whole number", "boolean" => "true or false", _ => type };

    private static string Text(JsonElement schema, string key) => schema.TryGetProperty(key, out var text) ? text.ToString() : "";
}

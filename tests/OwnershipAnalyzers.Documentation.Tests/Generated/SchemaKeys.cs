using System.Text.Json;

namespace OwnershipAnalyzers.Documentation.Tests.Generated;

/// <summary>The keys of a file format, as its schema describes them: a table for the file, and one for each kind of object in it.</summary>
internal static class SchemaKeys
{
    public static GeneratedText Of(string name) => new($"docs/formats/{name}.md", "keys", Content(name));

    private static string Content(string name)
    {
        using var schema = JsonDocument.Parse(Repository.Read($"docs/schema/{name}.schema.json"));
        var objects = schema.RootElement.GetProperty("$defs").EnumerateObject().Where(definition => definition.Value.TryGetProperty("properties", out _));
        return TableOf(schema.RootElement)
            + string.Concat(objects.Select(definition => $"\n### {definition.Name}\n\n{Text(definition.Value, "description")}\n\n{TableOf(definition.Value)}"));
    }

    private static string TableOf(JsonElement schema)
    {
        var required = schema.TryGetProperty("required", out var keys) ? keys.EnumerateArray().Select(key => key.GetString()).ToList() : [];
        return Table.Of(["Key", "Type", "Meaning"], schema.GetProperty("properties").EnumerateObject().Select(property => (IReadOnlyList<string>)
        [
            $"`{property.Name}`{(required.Contains(property.Name) ? " (required)" : "")}", Type(property.Value), Meaning(property.Value),
        ]));
    }

    private static string Meaning(JsonElement property) =>
        Text(property, "description") + (property.TryGetProperty("examples", out var examples) ? $" Example: `{examples[0].GetRawText().Replace("\n", "", StringComparison.Ordinal).Replace("  ", "", StringComparison.Ordinal)}`." : "");

    private static string Type(JsonElement property)
    {
        if (property.TryGetProperty("$ref", out var reference))
            return reference.GetString()!["#/$defs/".Length..] is var name && name == "id" ? "id" : $"[{name}](#{name.ToLowerInvariant()})";
        if (property.TryGetProperty("oneOf", out var choices))
            return string.Join(" or ", choices.EnumerateArray().Select(Type));
        if (property.TryGetProperty("enum", out var words))
            return string.Join(", ", words.EnumerateArray().Select(word => $"`{word}`"));
        if (property.TryGetProperty("const", out var constant))
            return constant.GetRawText();
        return Text(property, "type") switch
        {
            "integer" => "whole number",
            "boolean" => "true or false",
            "array" => "array of " + Type(property.GetProperty("items")),
            "object" when property.TryGetProperty("additionalProperties", out var values) => "object of " + Type(values),
            "string" when Text(property, "format") == "date" => "date",
            var type => type,
        };
    }

    private static string Text(JsonElement schema, string key) => schema.TryGetProperty(key, out var text) ? text.ToString() : "";
}

using System.Text.Json;
using System.Text.RegularExpressions;
using OwnershipAnalyzers.Baselines;
using OwnershipAnalyzers.Catalogs;
using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Joining;
using OwnershipAnalyzers.Profiles;
using OwnershipAnalyzers.Reading;
using OwnershipAnalyzers.Registries;

namespace OwnershipAnalyzers.Tests;

/// <summary>What an editor offers is what the readers understand, and what the catalog holds is what its schema says.</summary>
public class SchemaTests
{
    public static TheoryData<string> Shapes => [.. AllShapes.Select(shape => shape.JsonObjectSchema.Name)];

    private static IEnumerable<(JsonObjectSchema JsonObjectSchema, string File)> AllShapes =>
        [.. RegistrySchemas.All.Select(shape => (shape, "ownership")), .. ProfileSchemas.All.Select(shape => (shape, "service")), .. BaselineSchemas.All.Select(shape => (shape, "baseline"))];

    [Theory]
    [MemberData(nameof(Shapes))]
    public void KeysOfAnObject_AreThoseOfTheReader(string name)
    {
        var (shape, file) = AllShapes.First(shape => shape.JsonObjectSchema.Name == name);
        var schema = Load(file);
        JsonObjectSchema[] tops = [RegistrySchemas.Registry, ProfileSchemas.Profile, BaselineSchemas.Baseline];
        Assert.Equal(shape.Keys, Keys(tops.Contains(shape) ? schema : Definition(schema, name)));
    }

    [Theory]
    [InlineData("ownership")]
    [InlineData("service")]
    [InlineData("baseline")]
    public void ClosedObjectsOfTheSchema_AreReadByKey(string file)
    {
        string[] shared = ["availability", "serviceLevel"];
        var shapes = AllShapes.Where(shape => shape.File == file).Select(shape => shape.JsonObjectSchema.Name).Concat(shared).ToHashSet();
        Assert.All(Load(file).GetProperty("$defs").EnumerateObject().Where(definition => definition.Value.TryGetProperty("properties", out _)),
            definition => Assert.Contains(definition.Name, shapes));
    }

    [Fact]
    public void SharedDefinitions_AreEqual() => Assert.All(["availability", "serviceLevel"], (string name) =>
        Assert.True(JsonElement.DeepEquals(Definition(Load("ownership"), name), Definition(Load("service"), name)), name));

    [Theory]
    [InlineData("enum")]
    [InlineData("enumDescriptions")]
    public void KindsOfTheCatalog_AreThoseOfProfiles(string what) => Assert.True(JsonElement.DeepEquals(
        Load("service").GetProperty("properties").GetProperty("kind").GetProperty(what),
        Definition(Load("catalog"), "service").GetProperty("properties").GetProperty("kind").GetProperty(what)));

    [Fact]
    public void Choices_AreThoseOfTheReader()
    {
        Assert.Equal(ServiceKinds.All, Words(Load("service").GetProperty("properties").GetProperty("kind")));
        string[] modes = [.. AnalysisModes.Names.Select(name => name.ToLowerInvariant())];
        Assert.All([("team", "adoption"), ("adoption", "default"), ("wave", "mode")], ((string JsonObjectSchema, string Key) key) =>
            Assert.Equal(modes, Words(Definition(Load("ownership"), key.JsonObjectSchema).GetProperty("properties").GetProperty(key.Key))));
        Assert.Equal(EscalationLevel.Roles, Words(Definition(Load("ownership"), "escalationLevel").GetProperty("properties").GetProperty("role")));
    }

    [Fact]
    public void CatalogKeys_AreThoseOfTheSchema()
    {
        var schema = Load("catalog");
        var catalog = JsonDocument.Parse(CatalogWriter.Write(CatalogBuilder.Build(RepositoryModel.Of(Catalogs.Example.Manifests, Catalogs.Example.Registry.Value, Catalogs.Example.ProfileAt)))).RootElement;

        Assert.Equal(Keys(schema).Except(["repositories", "conflicts"]), Members(catalog));
        foreach (var (array, definition) in new[] { ("services", "service"), ("assemblies", "assembly") })
            Assert.All(catalog.GetProperty(array).EnumerateArray(), entry => Assert.Equal(Keys(Definition(schema, definition)), Members(entry)));
        Assert.Equal(Keys(Definition(schema, "dependency")), Members(catalog.GetProperty("services")[1].GetProperty("dependsOn")[0]));
        Assert.Equal(Keys(Definition(schema, "coverage")), Members(catalog.GetProperty("coverage")));
        Assert.Equal(Keys(Definition(schema, "coverage").GetProperty("properties").GetProperty("baseline")), Members(catalog.GetProperty("coverage").GetProperty("baseline")));
        Assert.Equal(schema.GetProperty("$id").GetString(), catalog.GetProperty("$schema").GetString());
    }

    [Theory]
    [InlineData("ownership")]
    [InlineData("service")]
    [InlineData("catalog")]
    [InlineData("baseline")]
    public void EveryKey_HasADescription(string name) => AssertDescribed(Load(name), name);

    [Theory]
    [InlineData("ownership")]
    [InlineData("service")]
    [InlineData("baseline")]
    [InlineData("catalog")]
    public void WhatAnEditorShows_AgreesWithTheRest(string name) => Assert.All(Properties(Load(name)), property =>
    {
        Assert.StartsWith(Text(property, "description") + "\n\n[", Text(property, "markdownDescription"), StringComparison.Ordinal);
        if (property.TryGetProperty("enum", out var words))
        {
            Assert.Equal(words.GetArrayLength(), property.GetProperty("enumDescriptions").GetArrayLength());
            Assert.Equal(
                words.EnumerateArray().Zip(property.GetProperty("enumDescriptions").EnumerateArray(), (word, text) => $"`{word}`: {text}"),
                property.GetProperty("markdownEnumDescriptions").EnumerateArray().Select(text => text.GetString()!));
        }

        foreach (var example in property.TryGetProperty("examples", out var examples) ? examples.EnumerateArray() : default)
            Assert.True(Allows(property, example), $"{property.GetProperty("description")} Example: {example}");
        if (property.TryGetProperty("default", out var value))
            Assert.True(Allows(property, value), $"{property.GetProperty("description")} Default: {value}");
    });

    /// <summary>Whether a property takes a value, as far as its own words say.</summary>
    private static bool Allows(JsonElement property, JsonElement value) =>
        (Text(property, "type") switch
        {
            "string" => value.ValueKind == JsonValueKind.String,
            "integer" => value.TryGetInt32(out _),
            "boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
            "array" => value.ValueKind == JsonValueKind.Array && (!property.TryGetProperty("items", out var items) || value.EnumerateArray().All(item => Allows(items, item))),
            "object" => value.ValueKind == JsonValueKind.Object,
            _ => true,
        })
        && (Text(property, "pattern") is not { Length: > 0 } pattern || Regex.IsMatch(value.GetString()!, pattern))
        && (!property.TryGetProperty("enum", out var words) || words.EnumerateArray().Any(word => JsonElement.DeepEquals(word, value)))
        && (!property.TryGetProperty("const", out var constant) || JsonElement.DeepEquals(constant, value));

    private static IEnumerable<JsonElement> Properties(JsonElement schema) => schema.ValueKind != JsonValueKind.Object ? [] : schema.EnumerateObject().SelectMany(part =>
        (part.Name == "properties" ? part.Value.EnumerateObject().Select(property => property.Value) : []).Concat(Properties(part.Value)));

    private static string Text(JsonElement property, string key) => property.TryGetProperty(key, out var text) ? text.ToString() : "";

    private static void AssertDescribed(JsonElement schema, string path)
    {
        if (schema.ValueKind != JsonValueKind.Object)
            return;
        foreach (var part in schema.EnumerateObject())
        {
            foreach (var property in part.Name == "properties" ? part.Value.EnumerateObject() : default)
                Assert.True(property.Value.TryGetProperty("description", out _) || property.Value.TryGetProperty("$ref", out _), $"{path}.{property.Name}");
            AssertDescribed(part.Value, $"{path}.{part.Name}");
        }
    }

    private static JsonElement Load(string name) =>
        JsonDocument.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "schema", name + ".schema.json"))).RootElement;

    private static JsonElement Definition(JsonElement schema, string name) => schema.GetProperty("$defs").GetProperty(name);

    private static IEnumerable<string> Keys(JsonElement schema) => Members(schema.GetProperty("properties"));

    private static IEnumerable<string?> Words(JsonElement property) => property.GetProperty("enum").EnumerateArray().Select(word => word.GetString());

    private static IEnumerable<string> Members(JsonElement value) => value.EnumerateObject().Select(member => member.Name);
}

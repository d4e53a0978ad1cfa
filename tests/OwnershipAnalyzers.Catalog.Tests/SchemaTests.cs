using System.Text.Json;
using OwnershipAnalyzers.Catalogs;
using OwnershipAnalyzers.Profiles;
using OwnershipAnalyzers.Registries;

namespace OwnershipAnalyzers.Tests;

/// <summary>What an editor offers is what the readers understand, and what the catalog holds is what its schema says.</summary>
public class SchemaTests
{
    [Fact]
    public void RegistryKeys_AreThoseOfTheReader()
    {
        var schema = Load("ownership");
        Assert.Equal(RegistryReader.Keys, Keys(schema));
        Assert.Equal(RegistryReader.TeamKeys, Keys(Definition(schema, "team")));
        Assert.Equal(RegistryReader.TierKeys, Keys(Definition(schema, "tier")));
        Assert.Equal(RegistryReader.ExternalServiceKeys, Keys(Definition(schema, "externalService")));
    }

    [Fact]
    public void ProfileKeys_AreThoseOfTheReader() => Assert.Equal(ProfileReader.Keys, Keys(Load("service")));

    [Fact]
    public void CatalogKeys_AreThoseOfTheSchema()
    {
        var schema = Load("catalog");
        var catalog = JsonDocument.Parse(CatalogWriter.Write(CatalogBuilder.Build(Catalogs.Example.Manifests, Catalogs.Example.Registry.Value, Catalogs.Example.ProfileAt))).RootElement;

        Assert.Equal(Keys(schema), Members(catalog));
        foreach (var (array, definition) in new[] { ("services", "service"), ("assemblies", "assembly") })
            Assert.All(catalog.GetProperty(array).EnumerateArray(), entry => Assert.Equal(Keys(Definition(schema, definition)), Members(entry)));
        Assert.Equal(Keys(Definition(schema, "dependency")), Members(catalog.GetProperty("services")[1].GetProperty("dependsOn")[0]));
        Assert.Equal(Keys(Definition(schema, "coverage")), Members(catalog.GetProperty("coverage")));
        Assert.Equal(schema.GetProperty("$id").GetString(), catalog.GetProperty("$schema").GetString());
    }

    [Theory]
    [InlineData("ownership")]
    [InlineData("service")]
    [InlineData("catalog")]
    public void EveryKey_HasADescription(string name) => AssertDescribed(Load(name), name);

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

    private static IEnumerable<string> Members(JsonElement value) => value.EnumerateObject().Select(member => member.Name);
}

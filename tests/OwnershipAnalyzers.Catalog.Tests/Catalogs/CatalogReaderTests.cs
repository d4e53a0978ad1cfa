using System.Text;
using OwnershipAnalyzers.Catalogs;
using OwnershipAnalyzers.Joining;

namespace OwnershipAnalyzers.Tests.Catalogs;

public class CatalogReaderTests
{
    private static readonly string Written = CatalogWriter.Write(CatalogBuilder.Build(RepositoryModel.Of(Example.Manifests, Example.Registry.Value, Example.ProfileAt)));

    [Fact]
    public void WhatTheBuildWrites_IsReadWithoutLoss() => Assert.Equal(Written, CatalogWriter.Write(Read(Written)));

    [Fact]
    public void ByteOrderMarkCommentsAndTrailingCommas_AreAccepted() =>
        Assert.Equal("s", Assert.Single(Read("\uFEFF// mine\n{ \"schemaVersion\": 1, \"services\": [ { \"id\": \"s\", }, ], }").Services).Id);

    [Fact]
    public void KeysOfLaterVersions_AreSkipped() => Assert.Equal("s", Assert.Single(Read("""{ "services": [ { "id": "s", "mood": { "good": true } } ], "weather": [] }""").Services).Id);

    [Fact]
    public void ListsThatAreNotThere_AreEmpty()
    {
        var catalog = Read("""{ "services": [ { "id": "s", "consumers": null } ], "teams": null }""");

        Assert.Empty(catalog.Services[0].Consumers);
        Assert.Empty(catalog.Services[0].DeclaredIn);
        Assert.Empty(catalog.Teams);
        Assert.Empty(catalog.Coverage.ByTeam);
        Assert.Equal("service", catalog.Services[0].Kind);
    }

    [Theory]
    [InlineData("", "c.json(1,1): it is not a catalog from here on. ")]
    [InlineData("{\n<<<<<<< HEAD\n", "c.json(2,1): it is not a catalog from here on. ")]
    [InlineData("{ \"services\": [ { \"id\": \"s\" } ]", "c.json(1,32): it is not a catalog from here on. ")]
    [InlineData("{ \"services\": [ { \"id\": 5 } ] }", "c.json(1,26): it is not a catalog from here on, at $.services[0].id. ")]
    [InlineData("{ \"services\": [ { \"team\": \"x\" } ] }", "c.json(1,32): it is not a catalog from here on, at $.services[0]. ")]
    [InlineData("null", "c.json(1,1): it holds null. ")]
    [InlineData("{}", "c.json(1,1): it has no \"services\", so it is another kind of file. ")]
    [InlineData("{ \"teams\": [] }", "c.json(1,1): it has no \"services\", so it is another kind of file. ")]
    [InlineData("{ \"services\": [ null ] }", "c.json(1,17): \"services\" has an entry without an id. ")]
    [InlineData("{ \"services\": [ { \"id\": \"\" } ] }", "c.json(1,17): \"services\" has an entry without an id. ")]
    [InlineData("{ \"services\": [ { \"id\": \"s\" }, { \"id\": \"s\" } ] }", "c.json(1,32): \"services\" has 's' more than once. ")]
    [InlineData("{ \"services\": [ { \"id\": \"s\", \"consumers\": [ null ] } ] }", "c.json(1,17): a list of service 's' is null or has an entry without a name. ")]
    [InlineData("{ \"services\": [ { \"id\": \"s\", \"dependsOn\": [ { \"service\": \"t\" } ] } ] }", "c.json(1,17): a list of service 's' is null or has an entry without a name. ")]
    [InlineData("{ \"services\": [], \"assemblies\": [ { \"name\": \"A\", \"logical\": [ null ] } ] }", "c.json(1,35): a list of assembly 'A' has an entry that is null. ")]
    [InlineData("{ \"services\": [], \"teams\": [ { \"id\": \"t\", \"services\": [ null ] } ] }", "c.json(1,30): the services of team 't' have an entry that is null. ")]
    [InlineData("{ \"services\": [], \"coverage\": { \"byTeam\": { \"t\": null } } }", "c.json(1,31): \"byTeam\" of its \"coverage\" has a team that is null. ")]
    [InlineData("{ \"services\": [ { \"id\": \"\\uD800\" } ] }", "c.json(1,33): it is not a catalog from here on, at $.services[0].id. ")]
    public void OtherText_IsRefusedWithPlaceReasonAndRemedy(string text, string start)
    {
        var message = Assert.Throws<CatalogFormatException>(() => Read(text)).Message;

        Assert.Equal(start + "Give a whole ownership-catalog.json as the build has written it, without the marks of a merge.", message);
    }

    [Fact]
    public void NewerFormat_IsRefusedWithTheRemedy() => Assert.Equal(
        "c.json(1,20): its schemaVersion is 2, and this version understands 1. Update OwnershipAnalyzers, or write the catalog with the version that is in use here.",
        Assert.Throws<CatalogFormatException>(() => Read("""{ "schemaVersion": 2, "services": [] }""")).Message);

    [Fact]
    public void AnyMutation_IsReadOrRefused()
    {
        var bytes = Encoding.UTF8.GetBytes(Written);
        for (var i = 0; i < bytes.Length; i += 3)
        {
            foreach (var octet in new byte[] { 0, (byte)'"', (byte)'{', (byte)']', (byte)'\\', 0xFF })
            {
                byte[] mutated = [.. bytes.AsSpan(0, i), octet, .. bytes.AsSpan(i + 1)];
                try
                {
                    CatalogWriter.Write(CatalogReader.Read(mutated, "c.json"));
                }
                catch (CatalogFormatException exception)
                {
                    Assert.StartsWith("c.json", exception.Message, StringComparison.Ordinal);
                }
            }
        }
    }

    private static Catalog Read(string text) => CatalogReader.Read(Encoding.UTF8.GetBytes(text), "c.json");
}

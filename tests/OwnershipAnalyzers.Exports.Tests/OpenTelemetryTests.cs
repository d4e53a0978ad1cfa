using System.Text.Json.Nodes;
using OwnershipAnalyzers.Exports.OpenTelemetry;
using OwnershipAnalyzers.Exports.Tests.Support;

namespace OwnershipAnalyzers.Exports.Tests;

public class OpenTelemetryTests
{
    [Theory]
    [InlineData("a-b._~", "a-b._~")]
    [InlineData("a,b=c;d%\"\\ é", "a%2Cb%3Dc%3Bd%25%22%5C%20%C3%A9")]
    public void Value_IsEncoded(string value, string expected) => Assert.Equal(expected, AttributeText.Encoded(value));

    [Theory]
    [InlineData(1, "critical")]
    [InlineData(2, "high")]
    [InlineData(3, "medium")]
    [InlineData(4, "low")]
    [InlineData(7, "low")]
    public void Rank_BecomesCriticality(int rank, string criticality)
    {
        var catalog = new JsonObject
        {
            ["services"] = new JsonArray(new JsonObject { ["id"] = "shop", ["team"] = "sales", ["tier"] = "some" }),
            ["teams"] = new JsonArray(new JsonObject { ["id"] = "sales", ["name"] = "Sales, all", ["contacts"] = new JsonObject { ["email"] = "sales@example.com" } }),
            ["tiers"] = new JsonArray(new JsonObject { ["id"] = "some", ["rank"] = rank }),
        };
        var export = new OpenTelemetryExporter().Write(TestCatalogs.Of(catalog));

        Assert.Contains($"\"service.name=shop,service.namespace=sales,service.criticality={criticality}\"", export.Text);
        Assert.Equal(rank > 4, export.Losses.Any(loss => loss is { Subject: "service 'shop'", Fact: "tier" }));
        Assert.Contains("service.owner.name=Sales%2C%20all,service.owner.contact=sales%40example.com", new OpenTelemetryExporter().Experimental.Write(TestCatalogs.Of(catalog)).Text);
    }
}

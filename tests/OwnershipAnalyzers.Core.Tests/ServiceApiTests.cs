using CsCheck;
using OwnershipAnalyzers.Facts;

namespace OwnershipAnalyzers.Core.Tests;

public class ServiceApiTests
{
    private static readonly Gen<string?> Argument = Gen.OneOf<string?>(Gen.Const((string?)null), Gen.Char["a;=* \t\n%é"].Array[0, 8].Select(letters => (string?)new string(letters)), Gen.String.Select(text => (string?)text));

    [Theory]
    [InlineData("Acme.Shop.Cart.Api", "2", "docs/openapi.json", "Acme.Shop.Cart.Api; version=2; definition=docs/openapi.json")]
    [InlineData("Acme", "1.0", null, "Acme; version=1.0")]
    [InlineData(null, "2", null, "*; version=2")]
    [InlineData(" ", null, " ", "*")]
    [InlineData("*", null, "a;b", "*; definition=a;;b")]
    public void Text_IsCanonical(string? scope, string? version, string? definition, string text)
    {
        Assert.Equal(text, new ServiceApi(scope, version, definition).ToString());
        Assert.Equal(new ServiceApi(scope, version, definition), ServiceApi.Parse(text));
    }

    [Fact]
    public void AnyApi_SurvivesWritingAndReading() => Gen.Select(Argument, Argument, Argument).Sample((scope, version, definition) =>
    {
        var api = new ServiceApi(scope, version, definition);

        Assert.Equal(api, ServiceApi.Parse(api.ToString()));
    });

    [Theory]
    [InlineData("", "*", null)]
    [InlineData(";", "*", null)]
    [InlineData("Acme;VERSION = 2 ;", "Acme", "2")]
    [InlineData("Acme;colour=red;version", "Acme", null)]
    [InlineData("Acme;version=1;version=2", "Acme", "2")]
    public void TextByHand_IsReadKindly(string text, string scope, string? version) => Assert.Equal(new ServiceApi(scope, version), ServiceApi.Parse(text));
}

using System.Text;
using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Manifests;

namespace OwnershipAnalyzers.Tests.Manifests;

public sealed class WrittenManifestsTests : IDisposable
{
    private static readonly Manifest Example = new()
    {
        Assembly = "Acme.Zürich<T>",
        Project = "src/Zürich/Acme.csproj",
        Language = "C#",
        TargetFramework = "net10.0",
        Mode = AnalysisMode.Strict,
        Declarations = [new Declaration(FactKind.Team, "payments", new FilePlace("src/service.json", 3, 40)), new Declaration(FactKind.Stage, "", new FilePlace("src/Acme.csproj")) { Of = "cart" }],
        Profile = "src/service.json",
        References = [new AssemblyUse("Acme.Used", ["", "Acme.Used.Api"]), new AssemblyUse("Acme.Other", [])],
        Friends = ["Acme.Zürich.Tests"],
        Namespaces = ["", "Acme.Zürich"],
        Logical = [new LogicalCode("cart", 3, 120)],
        Outside = 10,
    };

    private static readonly string Written = ManifestFile.Write(Example);

    private readonly TestFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(AnalysisMode.Strict, "src/service.json", 10)]
    [InlineData(null, null, null)]
    public void WhatIsWritten_IsRead(AnalysisMode? mode, string? profile, int? outside)
    {
        var text = ManifestFile.Write(Example with { Mode = mode, Profile = profile, Outside = outside });

        Assert.Equal(text, Text(Read(text)));
        Assert.Equal(text, Text(Read(text.Replace("\n", "\r\n\t", StringComparison.Ordinal))));
    }

    [Theory]
    [InlineData("\"schemaVersion\": 1", "\"schemaVersion\": 2")]
    [InlineData("\"schemaVersion\": 1,", "\"schemaVersion\": 1, \"ofLater\": 1,")]
    [InlineData("\"inScope\": true", "\"inScope\": tru")]
    [InlineData("\"line\": 3", "\"line\": 03")]
    [InlineData("\"line\": 3", "\"line\": -3")]
    [InlineData("\"line\": 3", "\"line\": 3.0")]
    [InlineData("\"line\": 3", "\"line\": 2147483648")]
    [InlineData("\"line\": 3", "\"line\": 99999999999999999999999")]
    [InlineData("\"line\": 3,", "\"line\": 3")]
    [InlineData("payments", "pay\\u006dents")]
    [InlineData("payments", "pay\nments")]
    [InlineData("payments\"", "payments")]
    [InlineData("\"fact\": \"team\"", "\"fact\": \"future\"")]
    [InlineData("\"assembly\": \"Acme.Used\"", "\"assembly\": \"\"")]
    [InlineData("\"assembly\": \"Acme.Used\"", "\"assembly\": null")]
    [InlineData("src/service.json", "../service.json")]
    [InlineData("\"Acme.Zürich.Tests\"", "\"Acme.Zürich.Tests\",")]
    [InlineData("\"cart\",\n      \"files\"", "\"\",\n      \"files\"")]
    [InlineData("\"outside\": 10\n}", "\"outside\": 10\n} {}")]
    [InlineData("\"outside\": 10\n}", "\"outside\": 10\n")]
    public void AnythingElse_IsLeftToOthers(string original, string changed)
    {
        Assert.Contains(original, Written, StringComparison.Ordinal);

        Assert.Null(Read(Written.Replace(original, changed, StringComparison.Ordinal)));
    }

    [Fact]
    public void NoUtf8_IsLeftToOthers() => Assert.Null(new WrittenManifests().Read(Encoding.Latin1.GetBytes(Written)));

    [Fact]
    public void OneReader_ReadsLongAndShortFilesOneAfterTheOther()
    {
        var reader = new ManifestReader(_folder.Path);
        string[] texts = [Written, ManifestFile.Write(new Manifest { Assembly = "A" }), "{}", Written];

        Assert.Equal([Written, texts[1], null, Written], texts.Select((text, i) => reader.Read(_folder.Write($"{i}.json", text)).Value is { } read ? Text(read) : null));
    }

    [Fact]
    public void TextsOfSeveralManifests_AreKeptOnce()
    {
        var reader = new WrittenManifests();

        Assert.Same(reader.Read(Encoding.UTF8.GetBytes(Written))!.Friends[0], reader.Read(Encoding.UTF8.GetBytes(Written))!.Friends[0]);
    }

    [Fact]
    public void MoreTextsThanAreRemembered_AreReadAsTheyAre()
    {
        var text = ManifestFile.Write(Example with { Friends = [.. Enumerable.Range(0, 100_000).Select(i => $"Friend{i}")] });

        Assert.Equal(text, Text(Read(text)));
    }

    private static Manifest? Read(string text) => new WrittenManifests().Read(Encoding.UTF8.GetBytes(text));

    private static string? Text(Manifest? manifest) => manifest is null ? null : ManifestFile.Write(manifest);
}

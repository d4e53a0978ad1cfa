using System.Text;
using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Manifests;
using OwnershipAnalyzers.Reading;

namespace OwnershipAnalyzers.Tests.Manifests;

public sealed class ManifestReaderTests : IDisposable
{
    private static readonly Manifest Example = new()
    {
        Assembly = "Acme.Zürich<T>",
        Project = "src/Zürich/Acme.csproj",
        Language = "C#",
        TargetFramework = "net10.0",
        Mode = AnalysisMode.Strict,
        Declarations =
        [
            new Declaration(FactKind.Team, "payments", new FilePlace("src/service.json", 3, 40)),
            new Declaration(FactKind.Stage, "", new FilePlace("src/Acme.csproj")) { Of = "cart" },
        ],
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
    [InlineData("\"schemaVersion\": 1", "\"schemaVersion\": 2", "(2,20): OWN0008: schemaVersion is 2,")]
    [InlineData("\"inScope\": true", "\"inScope\": tru", "(7,17): OWN0009:")]
    [InlineData("\"line\": 3", "\"line\": 03", "(14,16): OWN0009:")]
    [InlineData("\"line\": 3", "\"line\": 3.5", "(14,18): OWN0009:")]
    [InlineData("\"line\": 3", "\"line\": 3.0", "(14,18): OWN0009:")]
    [InlineData("\"line\": 3", "\"line\": 2147483648", "(14,25): OWN0009:")]
    [InlineData("\"line\": 3", "\"line\": 99999999999999999999999", "(14,38): OWN0009:")]
    [InlineData("\"line\": 3,", "\"line\": 3", "(15,7): OWN0009:")]
    [InlineData("payments", "pay\nments", "(12,20): OWN0009:")]
    [InlineData("payments\"", "payments", "(12,26): OWN0009:")]
    [InlineData("\"path\": \"src/service.json\"", "\"path\": \"../service.json\"", "(13,15): OWN0009:")]
    [InlineData("\"outside\": 10\n}", "\"outside\": 10\n} {}", "(55,3): OWN0009:")]
    [InlineData("\"outside\": 10\n}", "\"outside\": 10\n", "(56,1): OWN0009:")]
    public void BadText_IsRefusedWhereItIs(string original, string changed, string expected)
    {
        Assert.Contains(original, Written, StringComparison.Ordinal);

        var result = Read(Written.Replace(original, changed, StringComparison.Ordinal));

        Assert.Null(result.Value);
        Assert.StartsWith("m.json" + expected, Assert.Single(result.Findings.Lines()));
    }

    [Theory]
    [InlineData("\"schemaVersion\": 1,", "\"schemaVersion\": 1, \"ofLater\": 1,")]
    [InlineData("payments", "pay\\u006dents")]
    public void OtherTextThatMeansTheSame_IsReadAsTheSame(string original, string changed)
    {
        Assert.Contains(original, Written, StringComparison.Ordinal);

        Assert.Equal(Written, Text(Read(Written.Replace(original, changed, StringComparison.Ordinal))));
    }

    [Fact]
    public void NoUtf8_IsRefusedWhereItIs()
    {
        var result = ManifestFile.Of("m.json", Encoding.Latin1.GetBytes(Written));

        Assert.StartsWith("m.json(3,31): OWN0009:", Assert.Single(result.Findings.Lines()));
    }

    [Fact]
    public void UnknownFactAndNamelessEntries_AreLeftOut()
    {
        var text = Written
            .Replace("\"fact\": \"team\"", "\"fact\": \"future\"", StringComparison.Ordinal)
            .Replace("\"assembly\": \"Acme.Used\"", "\"assembly\": \"\"", StringComparison.Ordinal)
            .Replace("\"assembly\": \"Acme.Other\"", "\"assembly\": null", StringComparison.Ordinal)
            .Replace("\"service\": \"cart\"", "\"service\": \"\"", StringComparison.Ordinal);

        var manifest = Read(text).Value!;

        Assert.Equal(Example.Declarations.Skip(1), manifest.Declarations);
        Assert.Empty(manifest.References);
        Assert.Empty(manifest.Logical);
    }

    [Fact]
    public void OneReader_ReadsLongAndShortFilesOneAfterTheOther()
    {
        var reader = new ManifestReader(_folder.Path);
        string[] texts = [Written, ManifestFile.Write(new Manifest { Assembly = "A" }), "{}", Written];

        Assert.Equal([Written, texts[1], null, Written], texts.Select((text, i) => Text(reader.Read(_folder.Write($"{i}.json", text)))));
    }

    private static ReadResult<Manifest> Read(string text) => ManifestFile.Of("m.json", Encoding.UTF8.GetBytes(text));

    private static string? Text(ReadResult<Manifest> result) => result.Value is { } manifest ? ManifestFile.Write(manifest) : null;
}

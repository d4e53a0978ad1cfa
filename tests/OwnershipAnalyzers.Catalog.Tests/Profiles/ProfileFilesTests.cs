using OwnershipAnalyzers.Profiles;

namespace OwnershipAnalyzers.Tests.Profiles;

public sealed class ProfileFilesTests : IDisposable
{
    private const string Profile = """{ "team": "payments" }""";

    private readonly TestFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Profiles_AreFoundUpToTheRootAndNoFurther()
    {
        _folder.Write("service.json", Profile);
        var outer = _folder.Write("root/service.json", Profile);
        var inner = _folder.Write("root/src/service.json", Profile);

        Assert.Equal([inner, outer], ProfileFiles.Above(_folder.File("root/src/A/"), _folder.File("root")));
    }

    [Theory]
    [InlineData("""{ "service": { "port": 80 }, "logging": true }""")]
    [InlineData("""{ "name": "web", "$schema": "https://json.schemastore.org/service.json" }""")]
    [InlineData("""{ "team": ["payments"], "stage": 3, "tier": null }""")]
    [InlineData("""[{ "team": "payments" }]""")]
    [InlineData("{}")]
    [InlineData("null")]
    public void FileOfAnotherTool_IsPassedOver(string content)
    {
        var profile = _folder.Write("service.json", Profile);
        _folder.Write("src/service.json", content);

        Assert.Equal([profile], ProfileFiles.Above(_folder.File("src"), _folder.Path));
    }

    [Theory]
    [InlineData("""{ "service": "payment-processor", "logging": true }""")]
    [InlineData("""{ "team": "" }""")]
    [InlineData("""{ "stage": "runtime" }""")]
    [InlineData("""{ "tier": "tier-1" }""")]
    [InlineData("""{ "$schema": "../schema/service.schema.json", "team": [] }""")]
    [InlineData("")]
    [InlineData("""{ "team": "payments" """)]
    public void FileThatIsOursOrUnreadable_IsAProfile(string content) =>
        Assert.Equal([_folder.Write("service.json", content)], ProfileFiles.Above(_folder.Path, _folder.Path));
}

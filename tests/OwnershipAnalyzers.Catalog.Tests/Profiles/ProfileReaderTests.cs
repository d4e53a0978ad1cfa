using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Profiles;
using OwnershipAnalyzers.Reading;

namespace OwnershipAnalyzers.Tests.Profiles;

public sealed class ProfileReaderTests : IDisposable
{
    private readonly TestFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    private ReadResult<ServiceProfile> Read(string json) => ProfileReader.Read(_folder.Write("src/Pay/service.json", json), _folder.Path);

    [Fact]
    public void Facts_AreDeclaredAtTheirValues()
    {
        var (profile, findings) = Read("""
            {
              "$schema": "x",
              "service": "payment-processor", "team": "payments",
              "stage": "", "tier": "tier-1"
            }
            """);

        Assert.Empty(findings);
        Assert.Equal(
        [
            new Declaration(FactKind.Team, "payments", new FilePlace("src/Pay/service.json", 3, 43)),
            new Declaration(FactKind.Service, "payment-processor", new FilePlace("src/Pay/service.json", 3, 14)),
            new Declaration(FactKind.Stage, "", new FilePlace("src/Pay/service.json", 4, 12)),
            new Declaration(FactKind.Tier, "tier-1", new FilePlace("src/Pay/service.json", 4, 24)),
        ], profile!.Declarations);
    }

    [Fact]
    public void Details_AreKeptAsWrittenWithoutWhatIsWrong()
    {
        var (profile, findings) = Read("""
            { "sunset": null, "links": { "chat": "#p", /* why */ "n": 1 }, "team": "p", "runbooks": [ { } ], "schemaVersion": 1, "oops": 1 }
            """);

        Assert.Equal("""{"sunset":null,"links":{"chat":"#p"},"team":"p","runbooks":[{}]}""", profile!.Content.GetRawText());
        Assert.Equal(["OWN0005 src/Pay/service.json(1,59)", "OWN0002 src/Pay/service.json(1,118)"], findings.Places());
    }

    [Theory]
    [InlineData("", "src/Pay/service.json(1,1): OWN0005: The service profile cannot be used: the file is empty; write a JSON object, at least {}.")]
    [InlineData("{ \"team\": [\"a\"] }", "src/Pay/service.json(1,11): OWN0005: The service profile cannot be used: 'team' of src/Pay/service.json is an array; write a string.")]
    [InlineData("{ \"team\": \"a\\u0007\" }", "src/Pay/service.json(1,11): OWN0005: The service profile cannot be used: 'team' is longer than 200 characters or holds control characters; write the id alone.")]
    [InlineData("{ \"schemaVersion\": 7 }", "src/Pay/service.json(1,20): OWN0008: schemaVersion is 7, and this version of OwnershipAnalyzers understands up to 1. Update the package.")]
    [InlineData("{ \"team\": \"a\", \"team\": \"b\" }", "src/Pay/service.json(1,16): OWN0003: 'team' is defined twice, here and at src/Pay/service.json(1,3). Keep one of them.")]
    public void Mistakes_ReportReasonAndPlace(string json, string expected) => Assert.Equal([expected], Read(json).Findings.Lines());

    [Fact]
    public void TenMegabytesOnOneLine_ReportOneShortFinding()
    {
        var finding = Assert.Single(Read($$"""{ "team": "{{new string('x', 10_000_000)}}" }""").Findings);

        Assert.True(finding.Message.Length < 200);
    }

    [Fact]
    public void MissingFile_Reports() =>
        Assert.Equal(["OWN0005 src/service.json"], ProfileReader.Read(_folder.File("src/service.json"), _folder.Path).Findings.Places());

    [Fact]
    public void TwoProfilesOnThePath_ReportTheHiddenOne()
    {
        string[] profiles = [_folder.File("src/Pay/service.json"), _folder.File("service.json")];

        Assert.Equal(
            ["service.json: OWN0005: The service profile cannot be used: service.json lies above src/Pay/service.json, and only the nearest profile applies to a project; merge the two, or move one so that neither lies above the other."],
            ProfileReader.Hidden(profiles, _folder.Path).Lines());
    }

    [Fact]
    public void OneProfileOnThePath_StaysSilent() => Assert.Empty(ProfileReader.Hidden(["service.json"], _folder.Path));
}

using System.Text;
using OwnershipAnalyzers.Catalogs;
using OwnershipAnalyzers.Directories;
using OwnershipAnalyzers.Joining;
using OwnershipAnalyzers.Tests.Catalogs;

namespace OwnershipAnalyzers.Tests.Directories;

public class ServiceDirectoryTests
{
    private static readonly ServiceDirectory Directory = Of(CatalogWriter.Write(CatalogBuilder.Build(RepositoryModel.Of(Example.Manifests, Example.Registry.Value, Example.ProfileAt))));

    [Fact]
    public void Registry_IsThatOfTheRepository()
    {
        Assert.Equal(["idle", "inventory", "payments"], Directory.Registry.Teams.Select(team => team.Id));
        Assert.Equal(1, Directory.Tier("tier-1")!.Rank);
        Assert.Equal("payments", Assert.Single(Directory.Registry.ExternalServices).Team);
    }

    [Fact]
    public void FormerId_FindsTheTeam() => Assert.Equal("payments", Directory.Team("billing")!.Id);

    [Fact]
    public void Profile_SaysWhatItsFileSays()
    {
        var service = Directory.Service("payment-processor")!;

        Assert.Equal("#pay", Assert.Single(Directory.Details(service).Links).Target.Value);
        Assert.Equal("src/Payments/docs/runbook.md", ServiceDirectory.PathFromRoot(service, "docs/runbook.md"));
    }

    [Fact]
    public void UnknownNames_FindNothing()
    {
        Assert.Null(Directory.Service("nobody"));
        Assert.Null(Directory.Team(null));
        Assert.Null(Directory.Schedule(null));
        Assert.Empty(Directory.Details(Directory.Service("inventory")!).Links);
    }

    [Fact]
    public void ProfileOfTheWrongShape_LosesOnlyWhatIsWrong()
    {
        var directory = Of("""{ "services": [ { "id": "a", "profile": { "name": "A", "links": 5 } }, { "id": "b", "profile": [] } ], "teams": [ { "id": "t", "members": "many", "name": "T" } ] }""");

        Assert.Equal("A", directory.Details(directory.Service("a")!).Name!.Value);
        Assert.Null(directory.Details(directory.Service("b")!).Name);
        Assert.Equal("T", directory.Team("t")!.Name);
    }

    private static ServiceDirectory Of(string catalog) => new(CatalogReader.Read(Encoding.UTF8.GetBytes(catalog), "c.json"));
}

using Microsoft.CodeAnalysis;
using OwnershipAnalyzers.CodeFixes;
using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Slices;
using OwnershipAnalyzers.Tests.Support;

namespace OwnershipAnalyzers.Tests;

public class DeclareOwnershipCodeFixTests
{
    private const string Worker = "src/Shop/Worker/Worker.csproj";
    private const string All = "Declare ownership for this project: ";

    private static readonly DeclareOwnershipCodeFix Fix = new();

    private static Slice Nothing => Sample.Complete with { Declarations = [] };

    [Fact]
    public async Task NeighboursInTheSameTreeAgree_OneActionDeclaresWhatTheyDo()
    {
        using var desk = new Desk().Open("src/Other/Other.csproj", Declared("inventory", "other"))
            .Open("src/Shop/Api/Api.csproj", Nothing, ("Ownership.cs", Attributes("payments", "shop")))
            .Open("src/Shop/Core/Core.csproj", Declared("payments", "shop"))
            .Open(Worker, Nothing, ("Worker.cs", "class Worker;\n"));

        var action = Assert.Single(await desk.OffersAsync(Fix, Worker, "OWN1001"));
        Assert.Equal(All + "team 'payments', service 'shop', stage 'Design', tier 'tier-2'", action.Title);
        await desk.ApplyAsync(action);

        Assert.Equal(
            """
            using Ownership;

            [assembly: OwningTeam("payments")]
            [assembly: ServiceBoundary("shop")]
            [assembly: Lifecycle(LifecycleStage.Design)]
            [assembly: ServiceTier("tier-2")]

            """, await desk.ReadAsync("src/Shop/Worker/Ownership.cs"));
        Assert.Empty(await Desk.FindAsync(desk.Solution.Projects.Single(project => project.FilePath == "/repo/" + Worker)));
    }

    [Fact]
    public async Task NothingSpeaksForATeam_SomebodyChoosesIt()
    {
        using var desk = new Desk().Open("src/Other/Other.csproj", Declared("payments", "other")).Open(Worker, Nothing, ("Ownership.cs", "using Ownership;\n"));

        Assert.Equal(
            [All + "team 'payments', service 'worker', stage 'Runtime'", All + "team 'inventory', service 'worker', stage 'Runtime'"],
            await desk.TitlesAsync(Fix, Worker, "OWN3001"));
    }

    [Fact]
    public async Task NeighboursOfOneFolderDisagree_NobodyIsMadeTheOwner()
    {
        using var desk = new Desk().Open("src/Shop/Api/Api.csproj", Declared("payments", "shop")).Open("src/Shop/Core/Core.csproj", Declared("inventory", "shop"))
            .Open(Worker, Nothing, ("Ownership.cs", "using Ownership;\n"));

        Assert.Equal(2, (await desk.OffersAsync(Fix, Worker, "OWN1001")).Count);
        Assert.Equal(["Declare service boundary 'shop'", "Declare service boundary 'worker'"], await desk.TitlesAsync(new DeclareFactCodeFix(), Worker, "OWN1004"));
    }

    [Fact]
    public async Task ProfileDeclaresPart_ProfileGetsTheRest()
    {
        var profile = new FilePlace("src/Shop/service.json");
        var slice = Nothing with { Declarations = [new Declaration(FactKind.Service, "shop", profile)] };
        using var desk = new Desk().Open("src/Shop/Api/Api.csproj", Declared("payments", "shop"))
            .Open(Worker, slice, ("Worker.cs", "class Worker;\n"), ("../service.json", "{\n  \"service\": \"shop\" // ours\n}\n"));

        await desk.ApplyAsync((await desk.OffersAsync(Fix, Worker, "OWN1001"))[0]);

        Assert.Equal(
            "{\n  \"service\": \"shop\", // ours\n  \"team\": \"payments\",\n  \"stage\": \"design\",\n  \"tier\": \"tier-2\"\n}\n",
            await desk.ReadAsync("src/Shop/service.json"));
        // The compiler hears of it after the next build; until then nobody should say it twice.
        Assert.Empty(await desk.OffersAsync(Fix, Worker, "OWN1001"));
    }

    [Fact]
    public async Task OneDeclarationMissing_IsLeftToItsOwnFix()
    {
        using var desk = new Desk().Open(Worker, Sample.Complete.Without(FactKind.Team), ("Ownership.cs", "using Ownership;\n"));

        Assert.Empty(await desk.OffersAsync(Fix, Worker, "OWN1001"));
    }

    [Fact]
    public async Task WholeSolution_EachProjectGetsItsOwnAndEachFrameworkTheSame()
    {
        using var desk = new Desk().Open("src/Shop/Api/Api.csproj", Declared("payments", "shop")).Open("src/Store/Api/Store.csproj", Declared("inventory", "store"))
            .OpenFramework(Worker, "(net10.0)", Nothing, ("Ownership.cs", "using Ownership;\n")).OpenFramework(Worker, "(net9.0)", Nothing, ("Ownership.cs", "using Ownership;\n"))
            .Open("src/Store/Job/Job.csproj", Nothing, ("Ownership.cs", "using Ownership;\n"));

        await desk.ApplyToAllAsync(Fix, Worker, (await desk.OffersAsync(Fix, Worker, "OWN1001"))[0]);

        Assert.Equal("using Ownership;\n\n" + Attributes("payments", "shop").Split("\n\n")[1], await desk.ReadAsync("src/Shop/Worker/Ownership.cs"));
        Assert.Equal("using Ownership;\n\n" + Attributes("inventory", "store").Split("\n\n")[1], await desk.ReadAsync("src/Store/Job/Ownership.cs"));
    }

    [Fact]
    public async Task Program_IsOfferedNothing()
    {
        using var desk = new Desk(WorkspaceKind.MSBuild).Open(Worker, Nothing, ("Ownership.cs", "using Ownership;\n"));

        Assert.Empty(await desk.OffersAsync(Fix, Worker, "OWN1001"));
    }

    [Fact]
    public async Task SingleFix_OffersTheTeamsOfNeighboursFirst()
    {
        var many = Nothing with { Teams = [.. "abcdefghijklmnop".Select(letter => new SliceTeam("team-" + letter, []))] };
        using var desk = new Desk().Open("src/Far/Far.csproj", Sample.Complete.Without(FactKind.Team).With(FactKind.Team, "team-o"))
            .Open("src/Shop/Api/Api.csproj", many, ("Ownership.cs", Attributes("team-p", "shop")))
            .Open("src/Shop/Core/Core.csproj", many, ("Ownership.cs", "[assembly: Ownership.OwningTeam(\"nobody\")]\n[assembly: Ownership.OwningTeam(\"team-n\", Service = \"part\")]\n"))
            .Open(Worker, many, ("Ownership.cs", "using Ownership;\n"));

        var titles = await desk.TitlesAsync(new DeclareFactCodeFix(), Worker, "OWN1001");

        Assert.Equal(["Declare owning team 'team-p'", "Declare owning team 'team-o'", "Declare owning team 'team-a'"], titles.Take(3));
        Assert.Equal(10, titles.Count);
    }

    private static Slice Declared(string team, string service) =>
        (Nothing).With(FactKind.Team, team).With(FactKind.Service, service).With(FactKind.Stage, "Design").With(FactKind.Tier, "tier-2");

    private static string Attributes(string team, string service) =>
        $"using Ownership;\n\n[assembly: OwningTeam(\"{team}\")]\n[assembly: ServiceBoundary(\"{service}\")]\n[assembly: Lifecycle(LifecycleStage.Design)]\n[assembly: ServiceTier(\"tier-2\")]\n";
}

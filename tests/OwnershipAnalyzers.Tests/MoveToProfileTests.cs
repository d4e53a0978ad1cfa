using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeRefactorings;
using Microsoft.CodeAnalysis.Text;
using OwnershipAnalyzers.CodeFixes.Moving;
using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Slices;
using OwnershipAnalyzers.Tests.Support;

namespace OwnershipAnalyzers.Tests;

public sealed class MoveToProfileTests
{
    private const string Worker = "src/Shop/Worker/Worker.csproj";
    private const string Team = "[assembly: Ownership.OwningTeam(\"payments\")]\n";

    private static Slice Nothing => Sample.Complete with { Declarations = [] };

    private static Desk Open(string code, string profile = "{\n  \"service\": \"shop\"\n}\n") =>
        new Desk().Open(Worker, Nothing, ("A.cs", code), ("../service.json", profile));

    /// <summary>What is offered at the first attribute list.</summary>
    private static async Task<IReadOnlyList<CodeAction>> OffersAsync(Desk desk, string at = "[assembly")
    {
        var document = desk.Solution.Projects.First(project => project.FilePath == "/repo/" + Worker).Documents.First();
        var position = (await document.GetTextAsync()).ToString().IndexOf(at, StringComparison.Ordinal);
        var offers = new List<CodeAction>();
        await new MoveToProfileRefactoring().ComputeRefactoringsAsync(new CodeRefactoringContext(document, new TextSpan(position, 0), offers.Add, default));
        return offers;
    }

    [Fact]
    public async Task Attribute_MovesIntoTheProfile()
    {
        using var desk = Open("using Ownership;\n\n// Who.\n[assembly: OwningTeam(\"pay\" + \"ments\")] // since May\n[assembly: System.CLSCompliant(false), Lifecycle(LifecycleStage.Deprecated, RetiresOn = \"2027-03-31\")]\n");

        var offers = await OffersAsync(desk);
        Assert.Equal(["Move owning team 'payments' to service.json", "Move all 2 declarations to service.json"], offers.Select(offer => offer.Title));
        await desk.ApplyAsync(offers[1]);

        Assert.Equal("using Ownership;\n\n// Who.\n // since May\n[assembly: System.CLSCompliant(false)]\n", await desk.ReadAsync("src/Shop/Worker/A.cs"));
        Assert.Equal("{\n  \"service\": \"shop\",\n  \"team\": \"payments\",\n  \"stage\": \"deprecated\",\n  \"retiresOn\": \"2027-03-31\"\n}\n", await desk.ReadAsync("src/Shop/service.json"));
    }

    [Fact]
    public async Task WhatTheProfileSaysAlready_IsNotSaidTwice()
    {
        using var desk = Open(Team, """{ "team": "payments" }""");

        await desk.ApplyAsync(Assert.Single(await OffersAsync(desk)));

        Assert.Equal("", await desk.ReadAsync("src/Shop/Worker/A.cs"));
        Assert.Equal("""{ "team": "payments" }""", await desk.ReadAsync("src/Shop/service.json"));
    }

    [Theory]
    [InlineData(Team, """{ "team": "search" }""")]
    [InlineData(Team, """{ "team": "payments", "inferredFrom": "CODEOWNERS" }""")]
    [InlineData(Team, """{ "service" }""")]
    [InlineData(Team + "[assembly: Ownership.OwningTeam(\"search\")]", """{ "service": "shop" }""")]
    [InlineData("#if !X\n" + Team + "#endif", """{ "service": "shop" }""")]
    [InlineData("[assembly: Ownership.OwningTeam(/* who */ \"payments\")]", """{ "service": "shop" }""")]
    [InlineData("[assembly: Ownership.OwningTeam(\"payments\", Service = \"cart\")]", """{ "service": "shop" }""")]
    [InlineData("[assembly: Ownership.ServiceDependency(\"cart\")]", """{ "service": "shop" }""")]
    [InlineData("[assembly: System.CLSCompliant(false)]", """{ "service": "shop" }""")]
    public async Task WhatCannotBeMoved_IsNotOffered(string code, string profile)
    {
        using var desk = Open(code, profile);

        Assert.Empty(await OffersAsync(desk));
    }

    [Fact]
    public async Task OtherProjectOfTheProfile_HasToSayTheSame()
    {
        using var silent = Open(Team).Open("src/Shop/Api/Api.csproj", Nothing, ("../service.json", "{\n  \"service\": \"shop\"\n}\n"));
        Assert.Empty(await OffersAsync(silent));

        using var agreeing = Open(Team).Open("src/Shop/Api/Api.csproj", Nothing, ("B.cs", Team), ("../service.json", "{\n  \"service\": \"shop\"\n}\n"))
            .Open("src/Shop/Job/Job.csproj", Nothing with { Declarations = [new Declaration(FactKind.Team, "payments", new FilePlace("src/Shop/Job/Job.csproj"))] }, ("../service.json", "{\n  \"service\": \"shop\"\n}\n"));
        Assert.Single(await OffersAsync(agreeing));
    }

    [Fact]
    public async Task SeveralFrameworks_ShareOneEdit()
    {
        (string, string)[] files = [("A.cs", Team), ("../service.json", """{ "service": "shop" }""")];
        using var desk = new Desk().OpenFramework(Worker, "net8.0", Nothing, files).OpenFramework(Worker, "net10.0", Nothing, files);

        await desk.ApplyAsync(Assert.Single(await OffersAsync(desk)));

        Assert.Equal("""{ "service": "shop", "team": "payments" }""", await desk.ReadAsync("src/Shop/service.json"));
        Assert.Equal("", await desk.ReadAsync("src/Shop/Worker/A.cs"));
    }

    [Fact]
    public async Task ProfileOfAFolderBelow_IsOfALogicalService()
    {
        using var desk = new Desk().Open(Worker, Nothing, ("A.cs", Team), ("Cart/service.json", """{ "service": "cart" }"""));

        Assert.Empty(await OffersAsync(desk));
    }
}

using OwnershipAnalyzers.Editor.Tests.Ide;
using OwnershipAnalyzers.Package.Tests.Infrastructure;

namespace OwnershipAnalyzers.Editor.Tests;

/// <summary>The packed package in the engine of an editor, on restored projects and before their first build.</summary>
public sealed class LightBulbTests : IAsyncLifetime
{
    private readonly TestRepository _repository = new TestRepository().WithRegistry();

    public Task InitializeAsync() => Task.CompletedTask;

    public Task DisposeAsync()
    {
        _repository.Dispose();
        return Task.CompletedTask;
    }

    [Fact]
    public async Task NothingDeclared_OneActionDeclaresWhatTheNeighbourDoes()
    {
        const string Project = """<Project Sdk="Microsoft.NET.Sdk"><PropertyGroup><TargetFramework>net10.0</TargetFramework></PropertyGroup></Project>""";
        _repository.Write("src/Shop/Api/Api.csproj", Project).Write("src/Shop/Api/Ownership.cs", $"using Ownership;\n\n{TestRepository.Declarations("ordering", "shop")}\n")
            .Write("src/Shop/Worker/Worker.csproj", Project).Write("src/Shop/Worker/Ownership.cs", "using Ownership;\n");
        using var editor = await OpenAsync("Shop/Worker/Worker", "Shop/Api/Api");
        var file = _repository["src/Shop/Worker/Ownership.cs"];

        Assert.Equal(["OWN1001", "OWN1004", "OWN2007", "OWN3001"], OursIn(await editor.SquigglesAsync(file)));
        var offers = await editor.OffersAsync(file, "OWN1001");
        // docs/editor.md shows such an offer.
        Assert.Equal("Declare ownership for this project: team 'ordering', service 'shop', stage 'Runtime', tier 'tier-1'", offers[0].Title);
        Assert.Equal(["Declare owning team 'ordering'", "Declare owning team 'payments'"], offers.Select(offer => offer.Title).Where(title => title.Contains("owning team", StringComparison.Ordinal)));
        await editor.ApplyAsync(offers[0].Action);

        Assert.Empty(OursIn(await editor.SquigglesAsync(file)));
        Assert.Equal($"using Ownership;\n\n{TestRepository.Declarations("ordering", "shop")}\n[assembly: ServiceTier(\"tier-1\")]\n", await editor.ReadAsync(file));
    }

    [Fact]
    public async Task TypingError_ReplacingItSilencesTheFinding()
    {
        _repository.WithLibrary("Payments", TestRepository.Declarations("paymnets"));
        using var editor = await OpenAsync("Payments/Payments");
        var file = _repository["src/Payments/Ownership.cs"];

        var offer = Assert.Single(await editor.OffersAsync(file, "OWN1002"));
        Assert.Equal("Replace with 'payments'", offer.Title);
        await editor.ApplyAsync(offer.Action);

        Assert.DoesNotContain("OWN1002", OursIn(await editor.SquigglesAsync(file)));
    }

    [Fact]
    public async Task EachOtherFix_SilencesItsFinding()
    {
        using var repository = MendableShop.Write(TestRepository.Declarations("payments", "shop") + "\n[assembly: OwningTeam(\"ordering\")]");
        using var editor = await OpenAsync(repository, "Shop/Shop");
        var (ownership, code) = (repository["src/Shop/Ownership.cs"], repository["src/Shop/ShopCode.cs"]);

        await ApplyAsync(editor, ownership, "OWN1003", "Keep owning team 'payments' and remove the others");
        await ApplyAsync(editor, code, "OWN5001", "Declare service API 'Bank.Vault' in assembly 'Bank'");
        await ApplyAsync(editor, code, "OWN5004", "Use 'Bank.Api.Invoice' of service 'bank'");
        await ApplyAsync(editor, code, "OWN5002", "Declare dependency 'bank'");

        Assert.Equal(["OWN2007"], OursIn(await editor.SquigglesAsync(ownership)).Concat(OursIn(await editor.SquigglesAsync(code))));
        Assert.Equal(MendableShop.MendedCode, await editor.ReadAsync(code));
        Assert.Equal($"using Ownership;\n\n{TestRepository.Declarations("payments", "shop")}\n[assembly: ServiceDependency(\"bank\")]\n", await editor.ReadAsync(ownership));
    }

    [Fact]
    public async Task Attribute_MovesIntoTheProfile()
    {
        _repository.WithLibrary("Payments", TestRepository.Declarations()).Write("src/Payments/service.json", "{\n  \"service\": \"payments\"\n}\n");
        using var editor = await OpenAsync("Payments/Payments");
        var file = _repository["src/Payments/Ownership.cs"];

        var offers = await editor.RefactoringsAsync(file, "OwningTeam(");
        await editor.ApplyAsync(offers.Single(offer => offer.Title == "Move owning team 'payments' to service.json"));

        Assert.DoesNotContain("OwningTeam", await editor.ReadAsync(file), StringComparison.Ordinal);
        Assert.Equal("{\n  \"service\": \"payments\",\n  \"team\": \"payments\"\n}\n", await editor.ReadAsync(_repository["src/Payments/service.json"]));
    }

    [Fact]
    public async Task Attribute_HoverSaysWhatItMeansAndWhereTheValuesAre()
    {
        _repository.WithLibrary("Payments", TestRepository.Declarations());
        using var editor = await OpenAsync("Payments/Payments");

        var hover = await editor.HoverAsync(_repository["src/Payments/Ownership.cs"], "OwningTeam(");

        Assert.Contains("Declares the team that wholly owns the service", hover, StringComparison.Ordinal);
        Assert.Contains("The id of a team in ownership.json, such as payments.", hover, StringComparison.Ordinal);
        Assert.Contains("[assembly: OwningTeam(\"payments\")]", hover, StringComparison.Ordinal);
        Assert.Contains("Declare ownership", hover, StringComparison.Ordinal);
    }

    private static IEnumerable<string> OursIn(IEnumerable<Squiggle> squiggles) =>
        squiggles.Select(squiggle => squiggle.Id).Where(id => id.StartsWith("OWN", StringComparison.Ordinal)).Order(StringComparer.Ordinal);

    private static async Task ApplyAsync(OpenedSolution editor, string file, string rule, string title) =>
        await editor.ApplyAsync((await editor.OffersAsync(file, rule)).Single(offer => offer.Title == title).Action);

    private Task<OpenedSolution> OpenAsync(params string[] projects) => OpenAsync(_repository, projects);

    private static async Task<OpenedSolution> OpenAsync(TestRepository repository, params string[] projects)
    {
        string[] files = [.. projects.Select(project => repository[$"src/{project}.csproj"])];
        foreach (var file in files)
            repository.DotNet("restore", file).Succeeded();
        return await OpenedSolution.OpenAsync(files);
    }
}

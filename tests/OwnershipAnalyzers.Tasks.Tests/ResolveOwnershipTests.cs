using Microsoft.Build.Utilities;
using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Slices;
using OwnershipAnalyzers.Tests;

namespace OwnershipAnalyzers.Tasks.Tests;

public sealed class ResolveOwnershipTests : IDisposable
{
    private readonly TestFolder _folder = new();
    private readonly BuildEngine _engine = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void PropertiesAndItems_AreCarriedWithTheirPlaces()
    {
        var task = Task("""
            <Project>
              <PropertyGroup>
                <OwnershipStage>Deprecated</OwnershipStage>
                <OwnershipRetiresOn>soon</OwnershipRetiresOn>
                <OwnershipReplacement>billing</OwnershipReplacement>
              </PropertyGroup>
              <ItemGroup>
                <OwnershipDependency Include="inventory;Stripe" />
                <OwnershipApi Include="Acme.Api" Definition="a;b" />
                <OwnershipApi Include="*" Version="2" />
              </ItemGroup>
            </Project>
            """);
        (task.Stage, task.RetiresOn, task.Replacement) = ("Deprecated", "soon", " billing ");
        task.Dependencies = [new TaskItem("inventory"), new TaskItem("Stripe"), new TaskItem("inventory")];
        // What MSBuild makes of the asterisk: each file of the folder.
        var files = new[] { _folder.File("src/A.csproj"), _folder.Write("src/Code.cs", "") };
        task.Apis = [Api("Acme.Api", ("Definition", "a;b")), .. files.Select(file => Api(file, ("Version", "2")))];

        Assert.True(task.Execute());

        Assert.Equal(
            [
                "Ownership.Stage: Deprecated", "Ownership.RetiresOn: soon", "Ownership.Replacement: billing", "Ownership.Dependency: inventory", "Ownership.Dependency: Stripe",
                "Ownership.Api: Acme.Api; definition=a;;b", "Ownership.Api: *; version=2",
            ],
            task.Metadata.Select(item => $"{item.ItemSpec}: {item.GetMetadata("Value")}"));
        var slice = SliceFormat.Read(File.ReadAllText(task.SliceFile));
        Assert.Equal(
            ["RetiresOn src/A.csproj(4,5)", "Dependency src/A.csproj(8,5)", "Dependency src/A.csproj(8,5)", "Api src/A.csproj(9,5)"],
            slice.Declarations.Where(declaration => declaration.Place is FilePlace { Line: > 0 }).Select(declaration => $"{declaration.Kind} {declaration.Place.Text}"));
    }

    [Fact]
    public void NotCarried_NamesEachFactAndTheWayOut()
    {
        var task = Task("<Project />");
        task.NotCarriedBecause = "GenerateAssemblyInfo is false";
        task.Dependencies = [new TaskItem("inventory")];
        task.Apis = [Api("Acme.Api", ("Version", "2"))];

        Assert.True(task.Execute());

        Assert.Equal(
            "warning OWN0007: Not carried into the assembly, because GenerateAssemblyInfo is false: dependency 'inventory' (src/A.csproj), service API 'Acme.Api; version=2' (src/A.csproj). Change that, or declare in code: [assembly: AssemblyMetadata(\"Ownership.Dependency\", \"inventory\")] [assembly: AssemblyMetadata(\"Ownership.Api\", \"Acme.Api; version=2\")].",
            Assert.Single(_engine.Findings));
    }

    [Fact]
    public void Fallbacks_ReachTheCompilerWithoutTheirText()
    {
        var before = SliceWith("""{ "service": "stock", "fallback": "show it as available" }, { "service": "mail", "fallback": "none: people call" }, { "service": "ads", "fallback": " " }, { "service": "tax" }""");
        var after = SliceWith("""{ "service": "stock", "fallback": "show what was there yesterday" }, { "service": "mail" }, { "service": "ads" }, { "service": "tax", "fallback": "None" }""");

        Assert.Equal([new SliceFallback("stock"), new SliceFallback("stock", "cart")], SliceFormat.Read(before).Fallbacks);
        Assert.Equal(before, after);
        Assert.NotEqual(before, SliceWith("""{ "service": "stock" }, { "service": "mail" }, { "service": "ads" }, { "service": "tax" }"""));
    }

    [Theory]
    [InlineData("""{ "service": "shop", """, false)]
    [InlineData("""{ "service": "shop", "team": 7 }""", true)]
    [InlineData("""{ "service": "shop" }""", true)]
    [InlineData(null, true)]
    public void Profile_IsUnreadableOnlyAsAWhole(string? profile, bool isReadable)
    {
        var task = Task("<Project />");
        if (profile is not null)
            _folder.Write("src/service.json", profile);

        Assert.True(task.Execute());

        Assert.Equal(isReadable, SliceFormat.Read(File.ReadAllText(task.SliceFile)).ProfileIsReadable);
    }

    [Fact]
    public void ProfileThatDoesNotExist_IsUnreadable()
    {
        var task = Task("<Project />");
        task.ProfileFile = "profiles/shop.json";

        Assert.True(task.Execute());

        Assert.StartsWith("warning OWN0005", Assert.Single(_engine.Findings), StringComparison.Ordinal);
        Assert.False(SliceFormat.Read(File.ReadAllText(task.SliceFile)).ProfileIsReadable);
    }

    private string SliceWith(string dependencies)
    {
        var task = Task("<Project />");
        _folder.Write("src/service.json", $$"""{ "service": "shop", "dependencies": [{{dependencies}}] }""");
        task.FilesNamedLikeProfiles = [new TaskItem(_folder.Write("src/Cart/service.json", $$"""{ "service": "cart", "dependencies": [{{dependencies}}] }"""))];
        Assert.True(task.Execute());
        Assert.Empty(_engine.Findings);
        return File.ReadAllText(task.SliceFile);
    }

    private static TaskItem Api(string include, params (string Name, string Value)[] metadata) =>
        new(include, metadata.ToDictionary(pair => pair.Name, pair => pair.Value.Replace(";", "%3B", StringComparison.Ordinal)));

    private ResolveOwnership Task(string project) => new()
    {
        BuildEngine = _engine,
        ProjectFile = _folder.Write("src/A.csproj", project),
        Root = _folder.Path,
        SliceFile = _folder.File("src/obj/A.ownership.slice"),
    };
}

using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Reading;
using OwnershipAnalyzers.Registries;
using OwnershipAnalyzers.Slices;
using OwnershipAnalyzers.Tests.Catalogs;

namespace OwnershipAnalyzers.Tests.Slices;

public class SliceBuilderTests
{
    private static readonly string Root = Path.Combine(Path.GetTempPath(), "repository");

    private static readonly IReadOnlyList<Declaration> Declared = [new(FactKind.Team, "payments", new FilePlace("src/A/A.csproj"))];

    private static string Slice(ReadResult<Registry>? registry, string sliceFile = "src/A/obj/A.ownership.slice") => SliceFormat.Write(
        SliceBuilder.Build(registry, Path.Combine(Root, sliceFile), Path.Combine(Root, "src", "A", "A.csproj"), Root, AnalysisMode.Strict, Declared, []));

    [Fact]
    public void Registry_IsCutDownToIds() => Assert.Equal(
        "root\t../../..\nproject\tsrc/A/A.csproj\nmode\tStrict\nregistry\townership.json\tread\n"
        + "team\tidle\t\nteam\tinventory\t\nteam\tpayments\t\nformer\tpayments\tbilling\ntier\ttier-1\ntier\ttier-2\nrank\ttier-1\t1\nrank\ttier-2\t2\nexternal\tstripe\n"
        + "declared\tTeam\tpayments\tsrc/A/A.csproj\t0\t0\t\n",
        Slice(Example.Registry));

    [Theory]
    [InlineData("A.ownership.slice", ".")]
    [InlineData("src/A/obj/Debug/net10.0/A.ownership.slice", "../../../../..")]
    [InlineData("../build/A.ownership.slice", "../repository")]
    public void Root_IsSeenFromTheFolderOfTheSlice(string sliceFile, string root) =>
        Assert.StartsWith($"root\t{root}\nproject\tsrc/A/A.csproj\n", Slice(null, sliceFile), StringComparison.Ordinal);

    [Fact]
    public void ContactOrName_ChangesNothing() => Assert.Equal(
        Slice(Example.ReadRegistry("""{ "teams": { "a": { "name": "A", "contacts": { "slack": "#a" } }, "b": {} } }""")),
        Slice(Example.ReadRegistry("""{ "teams": { "b": {}, "a": { "contacts": { "slack": "#other" }, "parent": "b" } } }""")));

    [Theory]
    [InlineData("{")]
    [InlineData("""{ "teams": 5 }""")]
    public void UnreadableRegistry_IsNamedAsSuch(string json) =>
        Assert.Contains("registry\townership.json\tunreadable\n", Slice(Example.ReadRegistry(json)), StringComparison.Ordinal);

    [Fact]
    public void NoRegistry_IsLeftOut() => Assert.DoesNotContain("registry", Slice(null).Replace("repository", "", StringComparison.Ordinal), StringComparison.Ordinal);
}

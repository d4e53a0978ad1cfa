using OwnershipAnalyzers.Baselines;
using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Reading;
using OwnershipAnalyzers.Registries;
using OwnershipAnalyzers.SliceBuilding;
using OwnershipAnalyzers.Slices;
using OwnershipAnalyzers.Tests.Catalogs;

namespace OwnershipAnalyzers.Tests.Slices;

public class SliceBuilderTests
{
    private static readonly string Root = Path.Combine(Path.GetTempPath(), "repository");

    private static readonly IReadOnlyList<Declaration> Declared = [new(FactKind.Team, "payments", new FilePlace("src/A/A.csproj"))];

    private static string Slice(ReadResult<Registry>? registry, string sliceFile = "src/A/obj/A.ownership.slice") => SliceFormat.Write(
        SliceBuilder.Build(registry, Path.Combine(Root, sliceFile), Path.Combine(Root, "src", "A", "A.csproj"), Root, AnalysisMode.Strict, Declared, [], new DateTime(2026, 11, 23), []));

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
    [InlineData("2026-11-30", "mode\tDefault\n", "exempt\tOWN1004\t\tpayments\nexempt\tOWN5001\tshop\t\n")]
    [InlineData("2026-12-01", "adopts\tpayments\tStrict\n", "exempt\tOWN5001\tshop\t\n")]
    [InlineData("2026-12-31", "adopts\tpayments\tStrict\n", "exempt\tOWN5001\tshop\t\n")]
    public void WavesAndExemptions_AreThoseOfTheDay(string day, string mode, string exemptions)
    {
        var registry = Example.ReadRegistry("""
            {
              "teams": { "payments": { "formerIds": ["billing"] } },
              "adoption": { "waves": [{ "teams": ["payments"], "mode": "strict", "from": "2026-12-01" }] },
              "exemptions": [
                { "rule": "OWN5001", "service": "shop", "reason": "anything" },
                { "rule": "OWN1004", "team": "payments", "expires": "2026-11-30" },
                { "rule": "OWN2013", "service": "shop" }, { "rule": "OWN5001", "service": "shop", "expires": "2027-01-01" }
              ]
            }
            """);

        var slice = SliceFormat.Write(SliceBuilder.Build(registry, Path.Combine(Root, "a.slice"), Path.Combine(Root, "A.csproj"), Root, null, [], [], Day.Parse(day)!.Value, []));

        Assert.Contains(mode, slice, StringComparison.Ordinal);
        Assert.Equal(day == "2026-11-30", !slice.Contains("adopts", StringComparison.Ordinal));
        Assert.Equal(exemptions, string.Concat(slice.Split('\n').Where(line => line.StartsWith("exempt", StringComparison.Ordinal)).Select(line => line + "\n")));
    }

    [Fact]
    public void ProjectThatChoosesItsPreset_HasNoOther() => Assert.DoesNotContain(
        "adopts", Slice(Example.ReadRegistry("""{ "teams": { "payments": { "adoption": "none" } } }""")), StringComparison.Ordinal);

    [Fact]
    public void Entries_AreThoseOfTheAssemblyAndOfTheCompiler() => Assert.Equal(
        [new SliceEntry("OWN1002", "shop/A/x", "b.json"), new SliceEntry("OWN5001", "shop/A/uses/b/C.cs", "b.json")],
        SliceBuilder.Accepted("A", new[] { ("OWN5001", "shop/A/uses/b/C.cs"), ("OWN1002", "shop/A/x"), ("OWN1002", "shop/AB/x"), ("OWN2013", "shop/A"), ("OWN1002", "shop") }
            .Select(key => new BaselineEntry(new(key.Item1, key.Item2), new FilePlace("b.json", 1, 1)))));

    [Theory]
    [InlineData("{")]
    [InlineData("""{ "teams": 5 }""")]
    public void UnreadableRegistry_IsNamedAsSuch(string json) =>
        Assert.Contains("registry\townership.json\tunreadable\n", Slice(Example.ReadRegistry(json)), StringComparison.Ordinal);

    [Fact]
    public void NoRegistry_IsLeftOut() => Assert.DoesNotContain("registry", Slice(null).Replace("repository", "", StringComparison.Ordinal), StringComparison.Ordinal);
}

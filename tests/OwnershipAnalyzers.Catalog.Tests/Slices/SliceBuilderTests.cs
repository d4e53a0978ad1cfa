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

    private static Slice Build(
        ReadResult<Registry>? registry,
        string sliceFile = "src/A/obj/A.ownership.slice",
        AnalysisMode? mode = AnalysisMode.Strict,
        string day = "2026-11-23")
    {
        var project = Path.Combine(Root, "src", "A", "A.csproj");
        return SliceBuilder.Build(registry, Path.Combine(Root, sliceFile), project, Root, mode, Declared, [], Day.Parse(day)!.Value, []);
    }

    [Fact]
    public void Registry_IsCutDownToIds()
    {
        var slice = Build(Example.Registry);

        Assert.Equal(["idle", "inventory", "payments"], slice.Teams.Select(team => team.Id));
        Assert.Equal("payments", slice.FindRenamedTeam("billing")?.Id);
        Assert.Equal(["tier-1", "tier-2"], slice.Tiers);
        Assert.Equal(["tier-1 1", "tier-2 2"], slice.TierRanks.Select(tier => $"{tier.Key} {tier.Value}").Order(StringComparer.Ordinal));
        Assert.Equal(["stripe"], slice.ExternalServices);
        Assert.Equal(("ownership.json", true), (slice.Registry, slice.RegistryIsReadable));
        Assert.Equal(Declared, slice.Declarations);
        Assert.Equal(AnalysisMode.Strict, slice.Mode);
    }

    /// <summary>As text, because that is what the compiler is given: it must not depend on anything else.</summary>
    [Fact]
    public void Slice_HoldsNothingElse() => Assert.Equal(
        "root\t../../..\nproject\tsrc/A/A.csproj\nmode\tStrict\nregistry\townership.json\tread\n"
        + "team\tidle\t\nteam\tinventory\t\nteam\tpayments\t\nformer\tpayments\tbilling\n"
        + "tier\ttier-1\ntier\ttier-2\nrank\ttier-1\t1\nrank\ttier-2\t2\nexternal\tstripe\n"
        + "declared\tTeam\tpayments\tsrc/A/A.csproj\t0\t0\t\n",
        SliceFormat.Write(Build(Example.Registry)));

    [Theory]
    [InlineData("A.ownership.slice", ".")]
    [InlineData("src/A/obj/Debug/net10.0/A.ownership.slice", "../../../../..")]
    [InlineData("../build/A.ownership.slice", "../repository")]
    public void Root_IsSeenFromTheFolderOfTheSlice(string sliceFile, string root)
    {
        var slice = Build(null, sliceFile);

        Assert.Equal((root, "src/A/A.csproj"), (slice.Root, slice.Project));
    }

    [Fact]
    public void ContactOrName_ChangesNothing() => Assert.Equal(
        SliceFormat.Write(Build(Example.ReadRegistry("""{ "teams": { "a": { "name": "A", "contacts": { "slack": "#a" } }, "b": {} } }"""))),
        SliceFormat.Write(Build(Example.ReadRegistry("""{ "teams": { "b": {}, "a": { "contacts": { "slack": "#other" }, "parent": "b" } } }"""))));

    [Theory]
    [InlineData("2026-11-30", "", "OWN1004 of team payments, OWN5001 of service shop")]
    [InlineData("2026-12-01", "payments Strict", "OWN5001 of service shop")]
    [InlineData("2026-12-31", "payments Strict", "OWN5001 of service shop")]
    public void WavesAndExemptions_AreThoseOfTheDay(string day, string adoption, string exemptions)
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

        var slice = Build(registry, mode: null, day: day);

        Assert.Equal(AnalysisMode.Default, slice.Mode);
        Assert.Equal(adoption, string.Join(", ", slice.TeamModes.Select(team => $"{team.Key} {team.Value}")));
        Assert.Equal(exemptions, string.Join(", ", slice.Exemptions.Select(exemption =>
            $"{exemption.Rule} of {(exemption.Service is null ? $"team {exemption.Team}" : $"service {exemption.Service}")}")));
    }

    [Fact]
    public void ProjectThatChoosesItsPreset_HasNoOther() =>
        Assert.Empty(Build(Example.ReadRegistry("""{ "teams": { "payments": { "adoption": "none" } } }""")).TeamModes);

    [Fact]
    public void Entries_AreThoseOfTheAssemblyAndOfTheCompiler() => Assert.Equal(
        [new SliceEntry("OWN1002", "shop/A/x", "b.json"), new SliceEntry("OWN5001", "shop/A/uses/b/C.cs", "b.json")],
        SliceBuilder.Accepted("A", new[] { ("OWN5001", "shop/A/uses/b/C.cs"), ("OWN1002", "shop/A/x"), ("OWN1002", "shop/AB/x"), ("OWN2013", "shop/A"), ("OWN1002", "shop") }
            .Select(key => new BaselineEntry(new(key.Item1, key.Item2), new FilePlace("b.json", 1, 1)))));

    [Theory]
    [InlineData("{")]
    [InlineData("""{ "teams": 5 }""")]
    public void UnreadableRegistry_IsNamedAsSuch(string json)
    {
        var slice = Build(Example.ReadRegistry(json));

        Assert.Equal(("ownership.json", false), (slice.Registry, slice.RegistryIsReadable));
    }

    [Fact]
    public void NoRegistry_IsLeftOut() => Assert.Null(Build(null).Registry);
}

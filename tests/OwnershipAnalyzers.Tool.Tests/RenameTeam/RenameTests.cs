using System.Text;
using OwnershipAnalyzers.Tests;
using OwnershipAnalyzers.Tool.Editing;
using OwnershipAnalyzers.Tool.RenameTeam;

namespace OwnershipAnalyzers.Tool.Tests.RenameTeam;

public sealed class RenameTests : IDisposable
{
    private static readonly TeamRename Rename = new("billing", "payments");

    private readonly TestFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    private Cli Run(string old, string renamed, params string[] options) => Cli.Run(["rename-team", old, renamed, "--path", _folder.Path, .. options]);

    private static string InCode(string text) => TextChange.Apply(text, AttributeRename.Of(text, Rename).Changes);

    private static string InProject(string text) => TextChange.Apply(text, PropertyRename.Of(text, Rename).Changes);

    private static string InProfile(string text, bool isSchedule = false) => TextChange.Apply(text, JsonRename.OfProfile(text, Rename, isSchedule).Changes);

    private static string InRegistry(string text, string old = "billing", string renamed = "payments") => RegistryRename.Of(text, new TeamRename(old, renamed)).Result();

    [Theory]
    [InlineData("[assembly: OwningTeam(\"billing\")]", "[assembly: OwningTeam(\"payments\")]")]
    [InlineData("[assembly:OwningTeamAttribute( @\"billing\" /* billing */, Service = \"billing\")] // \"billing\"", "[assembly:OwningTeamAttribute( @\"payments\" /* billing */, Service = \"billing\")] // \"billing\"")]
    [InlineData("[assembly: global::Ownership.OwningTeam(\"\"\"billing\"\"\"), ServiceBoundary(\"billing\")]", "[assembly: global::Ownership.OwningTeam(\"\"\"payments\"\"\"), ServiceBoundary(\"billing\")]")]
    [InlineData("using T = Ownership.OwningTeamAttribute; [assembly: T(\"billing\")]", "using T = Ownership.OwningTeamAttribute; [assembly: T(\"payments\")]")]
    [InlineData("[assembly: System.Reflection.AssemblyMetadata(\"Ownership.Team/cart\", \"billing\")]", "[assembly: System.Reflection.AssemblyMetadata(\"Ownership.Team/cart\", \"payments\")]")]
    [InlineData("[assembly: OwningTeam(\"\\u0062illing\")]", "[assembly: OwningTeam(\"payments\")]")]
    public void Attribute_GetsTheNewId(string before, string after) => Assert.Equal(after, InCode(before));

    [Theory]
    [InlineData("[assembly: OwningTeam(\"billing-core\")]")]
    [InlineData("// [assembly: OwningTeam(\"billing\")]")]
    [InlineData("[assembly: ServiceBoundary(\"billing\")] [OwningTeam(\"billing\")] class C;")]
    [InlineData("[assembly: AssemblyMetadata(\"Ownership.Service\", \"billing\")] // OwningTeam")]
    [InlineData("using OwningTeam = Other; [assembly: OwningTeam(\"billing\")]")]
    public void OtherCode_StaysAsItIs(string code) => Assert.Equal(code, InCode(code));

    [Fact]
    public void CodeThatCannotBeChanged_IsSaid() => Assert.Equal(
        [
            "(1,23): 'Teams.Billing' is no text; change what it stands for if that is 'billing'",
            "(3,1): code under #if names 'billing' and is not compiled here; change it by hand",
        ],
        AttributeRename.Of("[assembly: OwningTeam(Teams.Billing)]\n#if OLD\n[assembly: OwningTeam(\"billing\")]\n#endif\n", Rename).Remarks);

    [Theory]
    [InlineData("<Project>\r\n <PropertyGroup>\r\n  <OwnershipTeam Condition=\"'$(X)' == ''\">\r\n billing </OwnershipTeam></PropertyGroup></Project>")]
    [InlineData("<Project><!-- <OwnershipTeam>billing</OwnershipTeam> --><PropertyGroup><ownershipteam>billing</ownershipteam></PropertyGroup></Project>")]
    [InlineData("<Project>\r<ItemGroup>\n<AssemblyMetadata Include=\"Ownership.Team\"\n Value = 'billing' /></ItemGroup></Project>")]
    public void Property_GetsTheNewId(string before)
    {
        var after = InProject(before);

        Assert.Equal(before.LastIndexOf("billing", StringComparison.Ordinal), after.LastIndexOf("payments", StringComparison.Ordinal));
        Assert.Equal(before, after.Replace("payments", "billing", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("<Project><PropertyGroup><OwnershipTeam>billing-core</OwnershipTeam><OwnershipService>billing</OwnershipService></PropertyGroup></Project>")]
    [InlineData("<Project><ItemGroup><AssemblyMetadata Include=\"Ownership.Service\" Value=\"billing\" /></ItemGroup></Project>")]
    public void OtherProperties_StayAsTheyAre(string project) => Assert.Equal(project, InProject(project));

    [Fact]
    public void PropertyThatCannotBeChanged_IsSaid() => Assert.Equal(
        ["(1,25): 'billing' is written in an unusual way; change it by hand", "(1,71): a condition compares OwnershipTeam with 'billing'; change it by hand"],
        PropertyRename.Of("<Project><PropertyGroup><OwnershipTeam>bi<!-- -->lling</OwnershipTeam><X Condition=\"'$(OwnershipTeam)' == 'billing'\" /></PropertyGroup></Project>", Rename).Remarks);

    [Fact]
    public void Profile_GetsTheNewIdWhereATeamStands() => Assert.Equal(
        """{ "service": "billing", /* "billing" */ "team": "payments", "functions": { "sponsor": "payments" }, "alerts": [{ "name": "billing", "recipients": ["payments", "x"] }], }""",
        InProfile("""{ "service": "billing", /* "billing" */ "team": "billing", "functions": { "sponsor": "billing" }, "alerts": [{ "name": "billing", "recipients": ["billing", "x"] }], }"""));

    [Fact]
    public void RecipientThatIsASchedule_Stays()
    {
        const string Profile = """{ "alerts": [{ "recipients": ["billing"] }] }""";

        Assert.Equal(Profile, InProfile(Profile, isSchedule: true));
    }

    [Fact]
    public void Registry_GetsTheNewIdWhereverItRefersToTheTeam() => Assert.Equal(
        """
        {
          "teams": {
            "payments": {
              "name": "billing", // as it was
              "formerIds": ["old", "billing"]
            },
            "cards": { "parent": "payments", "successor": "payments" }
          },
          "schedules": { "billing": { "team": "payments" } },
          "externalServices": { "billing": { "team": "payments" } },
          "adoption": { "waves": [{ "teams": ["payments"] }] },
          "exemptions": [{ "team": "payments", "service": "billing", "reason": "billing" }]
        }
        """,
        InRegistry("""
        {
          "teams": {
            "billing": {
              "name": "billing", // as it was
              "formerIds": ["old"]
            },
            "cards": { "parent": "billing", "successor": "billing" }
          },
          "schedules": { "billing": { "team": "billing" } },
          "externalServices": { "billing": { "team": "billing" } },
          "adoption": { "waves": [{ "teams": ["billing"] }] },
          "exemptions": [{ "team": "billing", "service": "billing", "reason": "billing" }]
        }
        """));

    [Theory]
    [InlineData("{ \"teams\": { \"billing\": {} } }")]
    [InlineData("{ \"teams\": { \"billing\": { \"name\": \"B\" } } }")]
    [InlineData("{ \"teams\": { \"billing\": { \"name\": \"B\", }, }, }")]
    [InlineData("{\r\n\t\"teams\": {\r\n\t\t\"billing\": {\r\n\t\t\t\"name\": \"B\" // \"b\", it is\r\n\t\t}\r\n\t}\r\n}")]
    [InlineData("{\n  \"teams\": {\n    \"billing\": {\n      \"name\": \"B\", // with a comma\n    },\n  },\n}\n")]
    [InlineData("{ \"teams\": { \"billing\": { \"formerIds\": [\"a\", \"b\"], \"name\": \"B\" } } }")]
    [InlineData("{ \"teams\": { \"billing\": { \"formerIds\": [\n\"a\",\n\"b\",\n], \"name\": \"B\" } } }")]
    public void ThereAndBack_RestoresTheRegistry(string registry)
    {
        var there = InRegistry(registry);

        Assert.Contains("\"payments\": {", there, StringComparison.Ordinal);
        Assert.Contains("\"billing\"", there, StringComparison.Ordinal);
        Assert.Equal(registry, InRegistry(there, "payments", "billing"));
    }

    [Fact]
    public void RenamedTwice_KeepsBothNames() =>
        Assert.Equal("{ \"teams\": { \"c\": { \"formerIds\": [\"a\", \"b\"] } } }", InRegistry(InRegistry("{ \"teams\": { \"a\": {} } }", "a", "b"), "b", "c").Replace("{\"formerIds\"", "{ \"formerIds\"", StringComparison.Ordinal).Replace("]}", "] }", StringComparison.Ordinal));

    [Theory]
    [InlineData("billin", "x", "ownership.json has no team 'billin'. Did you mean 'billing'?")]
    [InlineData("billing", "Pay Ments", "'Pay Ments' is no id: ids are 1 to 63 lower-case letters and digits, in words joined by single hyphens. Use 'pay-ments'.")]
    [InlineData("billing", "billing", "Both ids are 'billing'.")]
    [InlineData("billing", "search", "ownership.json has both 'billing' and 'search'.")]
    [InlineData("billing", "find", "'find' is a former id of team 'search'")]
    public void Nonsense_Reports(string old, string renamed, string expected)
    {
        _folder.Write("ownership.json", """{ "teams": { "billing": {}, "search": { "formerIds": ["find"] } } }""");

        var result = Run(old, renamed);

        Assert.Equal(2, result.ExitCode);
        Assert.Contains(expected, result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void NoRegistry_Reports() => Assert.Contains("There is no ownership.json", Run("a", "b").Error, StringComparison.Ordinal);

    [Fact]
    public void DryRun_ShowsADiffAndWritesNothing()
    {
        var file = _folder.Write("ownership.json", """{ "teams": { "billing": {} } }""");
        var before = File.ReadAllText(file);

        Assert.Contains("+++ b/ownership.json", Run("billing", "payments", "--dry-run").Fine().Lines);
        Assert.Equal(before, File.ReadAllText(file));
    }

    [Fact]
    public void OldCodePage_KeepsItsBytes()
    {
        _folder.Write("ownership.json", """{ "teams": { "billing": {} } }""");
        byte[] code = [.. "// M"u8, 0xFC, .. "ller\r\n[assembly: OwningTeam(\"billing\")]"u8];
        var file = _folder.Write("src/Ownership.cs", code);

        Run("billing", "payments").Fine();

        Assert.Equal(Encoding.Latin1.GetString(code).Replace("billing", "payments", StringComparison.Ordinal), Encoding.Latin1.GetString(File.ReadAllBytes(file)));
    }

    [Fact]
    public void HandWrittenMetadataOfFSharp_IsSaid()
    {
        _folder.Write("ownership.json", """{ "teams": { "billing": {} } }""");
        _folder.Write("src/A.fs", "[<assembly: AssemblyMetadata(\"Ownership.Team\", \"billing\")>]");

        Assert.Contains("To do: src/A.fs: an attribute names 'billing'; change it by hand.", Run("billing", "payments").Fine().Lines);
    }

    [Fact]
    public void BaselineThatNamesTheTeam_StillHolds()
    {
        using var repository = new Check.BuiltRepository().With("Cart");
        repository.Folder.Write("ownership.json", """{ "teams": { "payments": {}, "search": {} } }""");
        Assert.Contains("OWN4001", repository.Check().Out, StringComparison.Ordinal);
        var baseline = repository.Folder.Write("ownership.baseline.json", """{ "schemaVersion": 1, "accepted": [{ "rule": "OWN4001", "subject": "team:payments/onCall" }] }""");
        var before = File.ReadAllText(baseline);
        Assert.DoesNotMatch("OWN4001|OWN9001", repository.Check().Out);

        Cli.Run("rename-team", "payments", "money", "--path", repository.Root).Fine();

        Assert.DoesNotMatch("OWN4001|OWN9001", repository.Check().Out);
        Assert.Equal(before, File.ReadAllText(baseline));
    }
}

using OwnershipAnalyzers.Tests;

namespace OwnershipAnalyzers.Tool.Tests.Move;

public sealed class MoveTests : IDisposable
{
    private const string Schema = "\"$schema\": \"https://raw.githubusercontent.com/ownership-analyzers/OwnershipAnalyzers/main/docs/schema/service.schema.json\"";
    private const string Project = "<Project Sdk=\"Microsoft.NET.Sdk\">\n\n  <PropertyGroup>\n    <TargetFramework>net10.0</TargetFramework>\n  </PropertyGroup>\n\n</Project>\n";
    private const string Code = "using Ownership;\n\n[assembly: OwningTeam(\"payments\")]\n[assembly: ServiceBoundary(\"pay\")]\n[assembly: Lifecycle(LifecycleStage.Deprecated, RetiresOn = \"2027-03-31\", Replacement = \"billing\")]\n[assembly: ServiceTier(\"tier-1\")]\n";
    private const string Properties = "<Project Sdk=\"Microsoft.NET.Sdk\">\n\n  <PropertyGroup>\n    <TargetFramework>net10.0</TargetFramework>\n    <OwnershipTeam>payments</OwnershipTeam>\n    <OwnershipService>pay</OwnershipService>\n    <OwnershipStage>Deprecated</OwnershipStage>\n    <OwnershipTier>tier-1</OwnershipTier>\n    <OwnershipRetiresOn>2027-03-31</OwnershipRetiresOn>\n    <OwnershipReplacement>billing</OwnershipReplacement>\n  </PropertyGroup>\n\n</Project>\n";
    private const string Profile = $"{{\n  {Schema},\n  \"team\": \"payments\",\n  \"service\": \"pay\",\n  \"stage\": \"deprecated\",\n  \"tier\": \"tier-1\",\n  \"retiresOn\": \"2027-03-31\",\n  \"replacement\": \"billing\"\n}}\n";

    private readonly TestFolder _folder = new();

    public MoveTests() => _folder.Write("ownership.json", """{ "teams": { "payments": {}, "search": {} } }""");

    public void Dispose() => _folder.Dispose();

    private Cli Run(string to, params string[] options) => Cli.Run(["move", _folder.Path, "--to", to, .. options]);

    /// <summary>The files below <c>src</c> with their text.</summary>
    private Dictionary<string, string> Files() => Directory.EnumerateFiles(_folder.File("src"), "*", SearchOption.AllDirectories)
        .ToDictionary(file => Path.GetRelativePath(_folder.Path, file).Replace('\\', '/'), File.ReadAllText);

    private MoveTests With(string path, string text)
    {
        _folder.Write(path, text);
        return this;
    }

    /// <summary>What one project declares, in each of the carriers.</summary>
    private static Dictionary<string, string> Pay(string carrier) => carrier switch
    {
        "attributes" => new() { ["src/Pay/Pay.csproj"] = Project, ["src/Pay/Ownership.cs"] = Code },
        "properties" => new() { ["src/Pay/Pay.csproj"] = Properties },
        _ => new() { ["src/Pay/Pay.csproj"] = Project, ["src/Pay/service.json"] = Profile },
    };

    [Theory]
    [InlineData("attributes", "properties")]
    [InlineData("attributes", "service.json")]
    [InlineData("properties", "attributes")]
    [InlineData("properties", "service.json")]
    [InlineData("service.json", "attributes")]
    [InlineData("service.json", "properties")]
    public void EachCarrier_MovesToEachOther(string from, string to)
    {
        foreach (var (path, text) in Pay(from))
            With(path, text);

        Run(to).Fine();
        Assert.Equal(Pay(to), Files());

        Assert.Contains("There is nothing to move.", Run(to).Fine().Lines);
        Run(from).Fine();
        Assert.Equal(Pay(from), Files());
    }

    [Fact]
    public void DryRun_ShowsADiffAndWritesNothing()
    {
        With("src/Pay/Pay.csproj", Project).With("src/Pay/Ownership.cs", Code);

        var lines = Run("service.json", "--dry-run").Fine().Lines;

        Assert.Contains("  delete src/Pay/Ownership.cs: no longer declares owning team, service boundary, lifecycle stage, tier, retirement date, replacement", lines);
        Assert.Contains("  new    src/Pay/service.json: declares owning team, service boundary, lifecycle stage, tier, retirement date, replacement", lines);
        Assert.Contains("+  \"team\": \"payments\",", lines);
        Assert.Equal(Pay("attributes"), Files());
    }

    [Fact]
    public void WhatIsBesideIt_StaysWithItsComments()
    {
        With("src/Pay/Pay.csproj", "<Project Sdk=\"Microsoft.NET.Sdk\">\r\n  <PropertyGroup>\r\n    <OwnershipStage>runtime</OwnershipStage> <!-- since May -->\r\n  </PropertyGroup>\r\n</Project>")
            .With("src/Pay/Properties/Info.cs", "// Who we are.\r\nusing Ownership;\r\n\r\n[assembly: System.CLSCompliant(true), OwningTeam(\"payments\")]\r\n// As agreed.\r\n[assembly: ServiceBoundary(\"pay\")] // since May\r\n")
            .With("src/Pay/service.json", "{\r\n  // For people.\r\n  \"name\": \"Pay\", // as they say\r\n}\r\n").With("src/Pay/service.json", "{\r\n  // For people.\r\n  \"tier\": \"tier-1\", // at last\r\n  \"name\": \"Pay\", // as they say\r\n}\r\n");

        Run("service.json").Fine();

        Assert.Equal(
            new Dictionary<string, string>
            {
                ["src/Pay/Pay.csproj"] = "<Project Sdk=\"Microsoft.NET.Sdk\">\r\n  <PropertyGroup>\r\n     <!-- since May -->\r\n  </PropertyGroup>\r\n</Project>",
                ["src/Pay/Properties/Info.cs"] = "// Who we are.\r\nusing Ownership;\r\n\r\n[assembly: System.CLSCompliant(true)]\r\n// As agreed.\r\n // since May\r\n",
                ["src/Pay/service.json"] = "{\r\n  // For people.\r\n  \"tier\": \"tier-1\", // at last\r\n  \"name\": \"Pay\", // as they say\r\n  \"team\": \"payments\",\r\n  \"service\": \"pay\",\r\n  \"stage\": \"runtime\",\r\n}\r\n",
            },
            Files());
    }

    [Fact]
    public void ProfileWithDetails_StaysAProfile()
    {
        With("src/Pay/Pay.csproj", Project).With("src/Pay/service.json", "{\n  \"team\": \"payments\", // who\n  /* what */ \"service\": \"pay\",\n  \"name\": \"Pay\"\n}\n");

        Run("attributes").Fine();

        Assert.Equal($"{{\n  {Schema}, // who\n  /* what */\n  \"name\": \"Pay\"\n}}\n", Files()["src/Pay/service.json"]);
    }

    [Fact]
    public void FileOfSeveralProjects_MovesFromAllOrFromNone()
    {
        With("src/service.json", """{ "service": "pay", "team": "payments" }""").With("src/Api/Api.csproj", Project).With("src/Job/Job.csproj", Project).With("src/Job.Tests/Job.Tests.csproj", Project);

        var refused = Run("attributes", "--project", "src/Api/**");
        Assert.Equal(1, refused.ExitCode);
        Assert.Contains("  src/Api/Api.csproj: owning team: src/service.json declares it for src/Job/Job.csproj, too, from which it is not moved; move it from all of them, or write it into each.", refused.Lines);
        Assert.DoesNotContain("src/Api/Ownership.cs", Files().Keys);

        Run("attributes").Fine();
        Assert.Equal(["src/Api/Api.csproj", "src/Api/Ownership.cs", "src/Job.Tests/Job.Tests.csproj", "src/Job/Job.csproj", "src/Job/Ownership.cs"], Files().Keys.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void ProfileOfSeveralProjects_TakesOnlyWhatAllOfThemSay()
    {
        const string Team = "[assembly: Ownership.OwningTeam(\"payments\")]\n";
        With("src/service.json", """{ "service": "pay" }""").With("src/Api/Api.csproj", Project).With("src/Job/Job.csproj", Project).With("src/Api/A.cs", Team);

        Assert.Contains("  src/Api/Api.csproj: owning team: src/service.json would declare it for src/Job/Job.csproj, too, which says nothing; declare the same there first, or leave it here.", Run("service.json").Lines);

        With("src/Job/B.cs", Team);
        Run("service.json").Fine();
        Assert.Equal("""{ "service": "pay", "team": "payments" }""", Files()["src/service.json"]);
        Assert.Equal(3, Files().Count);
    }

    [Theory]
    [InlineData("src/Pay/A.cs", "[assembly: Ownership.OwningTeam(Teams.Pay)]", "owning team: src/Pay/A.cs(1,33): 'Teams.Pay' is computed; write what it stands for first.")]
    [InlineData("src/Pay/A.cs", "[assembly: Ownership.OwningTeam(/* x */ \"pay\")]", "owning team: src/Pay/A.cs(1,41): a comment stands inside the attribute; move that first.")]
    [InlineData("src/Pay/A.cs", "#if !X\n[assembly: Ownership.OwningTeam(\"pay\")]\n#endif", "owning team: src/Pay/A.cs(2,33): it stands under #if, and holds for some builds only; move it by hand.")]
    [InlineData("src/Pay/A.cs", "[assembly: Ownership.OwningTeam(\"pay\")]\n#if X\n[assembly: OwningTeam(\"x\")]\n#endif", "owning team: src/Pay/A.cs(3,1): code under #if declares it, too; change that by hand first.")]
    [InlineData("src/Pay/A.cs", "[assembly: Ownership.OwningTeam(\"Pay Ments\")]", "owning team: src/Pay/A.cs(1,33): 'Pay Ments' is no valid value; correct it first.")]
    [InlineData("Directory.Build.props", "<Project><PropertyGroup Condition=\"a\"><OwnershipTeam>pay</OwnershipTeam></PropertyGroup></Project>", "owning team: Directory.Build.props(1,39): it does not hold in every build; move it by hand.")]
    [InlineData("Directory.Build.props", "<Project><PropertyGroup><OwnershipTeam>pay</OwnershipTeam><OwnershipTeam>pay</OwnershipTeam></PropertyGroup></Project>", "owning team: Directory.Build.props(1,25): the file sets it more than once; keep one first.")]
    [InlineData("Directory.Build.props", "<Project><PropertyGroup><OwnershipTeam>p<!-- -->ay</OwnershipTeam></PropertyGroup></Project>", "owning team: Directory.Build.props(1,25): it is written in an unusual way; write it as <Name>value</Name> first.")]
    [InlineData("Directory.Build.props", "<Project><PropertyGroup><OwnershipTeam>$(Team)</OwnershipTeam></PropertyGroup></Project>", "owning team: Directory.Build.props(1,25): '$(Team)' is no valid value; correct it first.")]
    [InlineData("Directory.Build.props", "<Project><PropertyGroup><GenerateAssemblyInfo>false</GenerateAssemblyInfo><OwnershipTeam>pay</OwnershipTeam></PropertyGroup></Project>", "owning team: GenerateAssemblyInfo is false, so that only attributes reach the assembly (OWN0007); leave it there.")]
    public void WhatOnlyAPersonCanMove_StaysWithPlaceReasonAndRemedy(string path, string text, string expected)
    {
        With("src/Pay/Pay.csproj", Project).With(path, text);

        var result = Run("service.json");

        Assert.Equal(1, result.ExitCode);
        Assert.Contains($"  src/Pay/Pay.csproj: {expected}", result.Lines);
        Assert.Equal(text, File.ReadAllText(_folder.File(path)));
    }

    [Theory]
    [InlineData("""{ "team": "payments", "inferredFrom": "CODEOWNERS" }""", "attributes", "owning team: src/Pay/service.json(1,11): nobody has confirmed this owner; remove \"inferredFrom\" first if it is right.")]
    [InlineData("""{ "team": /* x */ "payments" }""", "attributes", "owning team: src/Pay/service.json(1,19): a comment stands inside of it; move that first.")]
    [InlineData("""{ "service": "pay", "retiresOn": "2027-03-31" }""", "attributes", "lifecycle stage: src/Pay/service.json(1,34): there is no Lifecycle without a stage; declare that first.")]
    public void ProfileThatOnlyAPersonCanEdit_Stays(string profile, string to, string expected)
    {
        With("src/Pay/Pay.csproj", Project).With("src/Pay/service.json", profile);

        Assert.Contains($"  src/Pay/Pay.csproj: {expected}", Run(to).Lines);
    }

    [Fact]
    public void Contradiction_IsNotDecidedHere()
    {
        With("src/Pay/Pay.csproj", Properties).With("src/Pay/A.cs", "[assembly: Ownership.OwningTeam(\"search\")]\n");

        Assert.Contains("  src/Pay/Pay.csproj: owning team: src/Pay/A.cs(1,33) says 'search', and src/Pay/Pay.csproj(5,5) says 'payments'; make them agree first.", Run("attributes").Lines);
    }

    [Fact]
    public void OtherLanguages_HaveNoAttributes()
    {
        With("src/Pay/Pay.fsproj", Properties);

        Assert.Contains("  src/Pay/Pay.fsproj: owning team: only C# has the attributes; move it to properties or to service.json.", Run("attributes").Lines);
        Run("service.json").Fine();
        Assert.Equal(Profile, Files()["src/Pay/service.json"]);
    }

    [Fact]
    public void LogicalServices_StayAttributes()
    {
        const string Logical = "[assembly: Ownership.OwningTeam(\"search\", Service = \"find\")]\n[assembly: Ownership.ServiceBoundary(\"find\", Namespace = \"Pay.Find\")]\n";
        With("src/Pay/Pay.csproj", Project).With("src/Pay/A.cs", "[assembly: Ownership.OwningTeam(\"payments\")]\n" + Logical);

        Run("properties").Fine();

        Assert.Equal(Logical, Files()["src/Pay/A.cs"]);
    }

    [Fact]
    public void CodeOfSeveralProjects_CountsForEach()
    {
        const string Linked = "<Project Sdk=\"Microsoft.NET.Sdk\"><ItemGroup><Compile Include=\"..\\Shared\\*.cs\" /></ItemGroup></Project>";
        With("src/A/A.csproj", Linked).With("src/B/B.csproj", Linked).With("src/Shared/O.cs", "using Ownership;\n[assembly: OwningTeam(\"payments\")]\n");

        Assert.Contains("declares it for src/B/B.csproj, too", Run("properties", "--project", "src/A/**").Out, StringComparison.Ordinal);

        Run("properties").Fine();
        // The projects name it, so it must not go.
        Assert.Equal("using Ownership;\n", Files()["src/Shared/O.cs"]);
        Assert.All(["src/A/A.csproj", "src/B/B.csproj"], project => Assert.Contains("\n  <PropertyGroup>\n    <OwnershipTeam>payments</OwnershipTeam>\n  </PropertyGroup>\n</Project>", Files()[project], StringComparison.Ordinal));
    }

    [Fact]
    public void CutOffBuildFile_SaysNothing()
    {
        const string Team = "<Project><PropertyGroup><OwnershipTeam>search</OwnershipTeam></PropertyGroup></Project>";
        With("Directory.Build.props", Team).With("src/Directory.Build.props", "<Project />").With("src/Pay/Pay.csproj", Properties);

        Run("attributes").Fine();

        Assert.Equal(Team, File.ReadAllText(_folder.File("Directory.Build.props")));
        Assert.Contains("OwningTeam(\"payments\")", Files()["src/Pay/Ownership.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void NoSuchProject_Reports()
    {
        With("src/Pay/Pay.csproj", Project);

        Assert.Contains("that has to have an owner is like these", Run("attributes", "--project", "lib/**").Error, StringComparison.Ordinal);
    }
}

using System.Text.Json;

namespace OwnershipAnalyzers.Tool.Tests.Check;

public sealed class CheckTests : IDisposable
{
    private readonly BuiltRepository _repository = new();

    public void Dispose() => _repository.Dispose();

    [Fact]
    public void RegistryBelowTheRoot_IsSaidToMakeAnother()
    {
        _repository.With("Cart").Folder.Write(".git/HEAD", "");
        File.Move(_repository.Folder.File("ownership.json"), _repository.Folder.File("src/ownership.json"));
        var manifest = _repository.Folder.File("src/Cart/obj/Debug/net10.0/Cart.ownership.json");
        File.WriteAllText(manifest, File.ReadAllText(manifest).Replace("src/Cart/", "Cart/", StringComparison.Ordinal));

        var result = _repository.Check();

        Assert.Equal(2, result.ExitCode);
        Assert.Contains($"Builds take src for the root of the repository, and not {_repository.Root}, so nothing is known", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void UnknownTeam_ReportsAtItsPlace()
    {
        var result = _repository.With("Cart", team: "paymets").Check();

        Assert.Contains("src/Cart/service.json(1,32): warning OWN1002: Team 'paymets' is not in ownership.json. Did you mean 'payments'? Use the id of a team defined there, or add this one.", result.Lines);
        Assert.Equal(0, result.ExitCode);
        Assert.Equal("", result.Error);
    }

    [Theory]
    [InlineData("error", 0)]
    [InlineData("warning", 1)]
    [InlineData("suggestion", 1)]
    public void Threshold_DecidesTheExitCode(string failOn, int expected) =>
        Assert.Equal(expected, _repository.With("Cart", team: "paymets").Check("--fail-on", failOn).ExitCode);

    [Fact]
    public void Accepted_AreCountedApartFromExempt()
    {
        _repository.With("Cart", team: "paymets").With("Search", team: "serach").Folder.Write("ownership.json",
            """{ "teams": { "payments": {} }, "exemptions": [{ "rule": "OWN1002", "service": "search", "reason": "renamed soon", "approvedBy": "platform", "expires": "9999-12-31" }] }""");
        _repository.Folder.Write("src/Cart/ownership.baseline.json", """{ "accepted": [{ "rule": "OWN1002", "subject": "cart/Cart/paymets" }] }""");

        var lines = _repository.Check().Lines;

        Assert.Contains("Exempt: 1 finding, by the exemptions in the registry.", lines);
        Assert.Contains("Accepted: 1 finding, by baselines.", lines);
    }

    [Fact]
    public void NothingBuilt_SaysWhatToDo()
    {
        _repository.Folder.Write("src/Cart/Cart.csproj", "<Project />");

        var result = _repository.Check();

        Assert.Equal(2, result.ExitCode);
        Assert.Contains("so nothing is known about its 1 project. Build first, or use --build", result.Error, StringComparison.Ordinal);
        Assert.Equal("", result.Out);
    }

    [Fact]
    public void ProjectWithoutManifest_ReportsWhyAndHowToBuildIt()
    {
        _repository.With("Cart").Folder.Write("src/New/New.csproj", "<Project />");
        _repository.Folder.Write("src/Off/Off.csproj", "<Project><PropertyGroup><OwnershipEnabled>false</OwnershipEnabled></PropertyGroup></Project>");
        _repository.Folder.Write("templates/T/T.csproj", "<Project />");
        _repository.Folder.Write("catalog/Catalog.proj", """<Project Sdk="OwnershipAnalyzers"><ItemGroup><OwnershipExclude Include="..\templates\**" /></ItemGroup></Project>""");

        var lines = _repository.Check().Lines.Where(line => line.Contains("OWN0009", StringComparison.Ordinal));

        Assert.Equal(
            [
                "src/New/New.csproj: warning OWN0009: Nobody checks the ownership of this project: no build with OwnershipAnalyzers has left a manifest in its obj folder. Build it, or run 'dotnet ownership check --build'.",
                "Not looked at: 1 project without a manifest (OWN0009).",
            ],
            lines);
    }

    [Fact]
    public void NewestConfiguration_Counts()
    {
        _repository.With("Cart", team: "paymets", configuration: "Release").With("Cart", configuration: "Debug");
        // Manifests are not rewritten when they are equal: what lies beside them is as new as the build.
        File.SetLastWriteTimeUtc(_repository.Folder.File("src/Cart/obj/Release/net10.0/Cart.ownership.json"), DateTime.UtcNow.AddHours(1));
        File.SetLastWriteTimeUtc(_repository.Folder.Write("src/Cart/obj/Debug/net10.0/Cart.dll", ""), DateTime.UtcNow.AddHours(2));

        Assert.DoesNotContain("OWN1002", _repository.Check().Out, StringComparison.Ordinal);
    }

    [Fact]
    public void ProjectThatIsGone_IsForgotten()
    {
        _repository.With("Cart").With("Gone", team: "paymets");
        File.Delete(_repository.Folder.File("src/Gone/Gone.fsproj"));

        Assert.DoesNotContain("Gone", _repository.Check().Out, StringComparison.Ordinal);
    }

    [Fact]
    public void UnreadableManifest_Reports()
    {
        _repository.With("Cart").Folder.Write("src/Bad/obj/Debug/Bad.ownership.json", "{");

        Assert.Contains("src/Bad/obj/Debug/Bad.ownership.json(1,2): warning OWN0009", _repository.Check().Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Json_HoldsWhatTheTextSays()
    {
        using var json = JsonDocument.Parse(_repository.With("Cart", team: "paymets").Check("--format", "json").Out);

        var finding = json.RootElement.GetProperty("findings").EnumerateArray().Single(one => one.GetProperty("rule").GetString() == "OWN1002");
        Assert.Equal(("warning", "src/Cart/service.json", 1, 32), (finding.GetProperty("severity").GetString(), finding.GetProperty("path").GetString(), finding.GetProperty("line").GetInt32(), finding.GetProperty("column").GetInt32()));
        Assert.Equal("2026-11-24", json.RootElement.GetProperty("asOf").GetString());
    }

    [Theory]
    [InlineData("sarif", "\"ruleId\": \"OWN1002\"")]
    [InlineData("github", "::warning file=src/Cart/service.json,line=1,col=32,title=OWN1002 ")]
    [InlineData("gitlab", "\"path\": \"src/Cart/service.json\"")]
    [InlineData("azure", "##vso[task.logissue type=warning;sourcepath=src/Cart/service.json;linenumber=1;columnnumber=32;code=OWN1002]")]
    public void Formats_NamePathsFromTheRoot(string format, string expected)
    {
        var output = _repository.With("Cart", team: "paymets").Check("--format", format).Out;

        Assert.Contains(expected, output, StringComparison.Ordinal);
        Assert.DoesNotContain(_repository.Root, output, StringComparison.Ordinal);
    }

    [Fact]
    public void GitLab_ReadsAListOfItsOwn()
    {
        using var json = JsonDocument.Parse(_repository.With("Cart", team: "paymets").With("Orders", team: "paymets").Check("--format", "gitlab").Out);

        var all = json.RootElement.EnumerateArray().ToList();
        var finding = all.First(one => one.GetProperty("check_name").GetString() == "OWN1002");
        Assert.Equal(["description", "check_name", "fingerprint", "severity", "location"], finding.EnumerateObject().Select(member => member.Name));
        Assert.StartsWith("OWN1002: Team 'paymets' is not in ownership.json.", finding.GetProperty("description").GetString(), StringComparison.Ordinal);
        Assert.Equal("minor", finding.GetProperty("severity").GetString());
        Assert.Equal("""{"path":"src/Cart/service.json","lines":{"begin":1}}""", System.Text.RegularExpressions.Regex.Replace(finding.GetProperty("location").GetRawText(), "\\s", ""));
        // GitLab shows the first of those that are alike, and drops the rest.
        Assert.Equal(all.Count, all.Select(one => one.GetProperty("fingerprint").GetString()).Distinct().Count());
        Assert.All(all, one => Assert.True(one.GetProperty("location").GetProperty("lines").GetProperty("begin").GetInt32() > 0));
    }

    [Fact]
    public void GitLab_KnowsAFindingWhenItsLineMoves()
    {
        string Fingerprint() => System.Text.RegularExpressions.Regex.Match(_repository.Check("--format", "gitlab").Out, "OWN1002\",\\s+\"fingerprint\": \"([0-9a-f]{64})\"").Groups[1].Value;
        _repository.With("Cart", team: "paymets");
        var before = Fingerprint();
        var manifest = _repository.Folder.File("src/Cart/obj/Debug/net10.0/Cart.ownership.json");
        File.WriteAllText(manifest, File.ReadAllText(manifest).Replace("\"line\": 1", "\"line\": 7", StringComparison.Ordinal));

        Assert.Contains("\"begin\": 7", _repository.Check("--format", "gitlab").Out, StringComparison.Ordinal);
        Assert.NotEqual("", before);
        Assert.Equal(before, Fingerprint());
    }

    [Fact]
    public void Output_GetsTheFindingsAndTheConsoleTheSummary()
    {
        var file = _repository.Folder.File("out/findings.json");

        var result = _repository.With("Cart", team: "paymets").Check("--format", "json", "--output", file);

        Assert.Contains("OWN1002", File.ReadAllText(file), StringComparison.Ordinal);
        Assert.DoesNotContain("OWN1002", result.Out, StringComparison.Ordinal);
        Assert.Contains("(1 manifest)", result.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void OutputThatCannotBeWritten_Reports()
    {
        Directory.CreateDirectory(_repository.Folder.File("out"));

        var result = _repository.With("Cart").Check("--output", _repository.Folder.File("out"));

        Assert.Equal(2, result.ExitCode);
        Assert.StartsWith("error: ", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void ChangedSince_ReportsOnlyWhatIsTouched()
    {
        _repository.With("Cart", team: "paymets").With("Orders", team: "paymets").With("Stock", team: "paymets");
        Cli.Git(_repository.Root, "init", "-q");
        Cli.Git(_repository.Root, "add", ".");
        Cli.Git(_repository.Root, "commit", "-qm", "all");
        Cli.Git(_repository.Root, "checkout", "-qb", "work");
        _repository.Folder.Write("src/Cart/Code.fs", "// committed");
        Cli.Git(_repository.Root, "add", ".");
        Cli.Git(_repository.Root, "commit", "-qm", "cart");
        _repository.Folder.Write("src/Orders/New.fs", "// not even added");

        var result = _repository.Check("--changed-since", "main");

        Assert.Contains("src/Cart/service.json", result.Out, StringComparison.Ordinal);
        Assert.Contains("src/Orders/service.json", result.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("src/Stock/", result.Out, StringComparison.Ordinal);
        Assert.Matches("Not shown: \\d+ findings? in files and services that do not differ from main.", result.Out);
    }

    [Fact]
    public void ChangedSince_ReportsEntriesThatTheChangeMends()
    {
        _repository.With("Cart").With("Stock").With("Text").With("Old");
        foreach (var service in (string[])["cart", "stock"])
            _repository.Folder.Write($"src/{(service == "cart" ? "Cart" : "Stock")}/ownership.baseline.json", $$"""{ "accepted": [{ "rule": "OWN2003", "subject": "{{service}}/description" }] }""");
        _repository.Folder.Write("ownership.baseline.json", """{ "accepted": [{ "rule": "OWN1001", "subject": "assembly:Text" }, { "rule": "OWN1001", "subject": "assembly:Old" }] }""");
        Cli.Git(_repository.Root, "init", "-q");
        Cli.Git(_repository.Root, "add", ".");
        Cli.Git(_repository.Root, "commit", "-qm", "all");
        Cli.Git(_repository.Root, "checkout", "-qb", "work");
        _repository.With("Cart", description: "Holds what customers are about to buy, so that they can pay it at once.").With("Stock", description: "Knows what lies where in the warehouse, so that customers get what they paid.");
        Cli.Git(_repository.Root, "checkout", "-q", "src/Stock/service.json");
        _repository.Folder.Write("src/Text/Code.fs", "// mended");

        var stale = _repository.Check("--changed-since", "main").Lines.Where(line => line.Contains("OWN9001", StringComparison.Ordinal)).Select(line => line.Split(", which")[0].Split("accepts ")[1]);

        Assert.Equal(["OWN1001 of 'assembly:Text'", "OWN2003 of 'cart/description'"], stale);
    }

    [Fact]
    public void ChangedSince_CountsOnlyWhatItWouldShow()
    {
        _repository.With("Cart", description: "Holds what customers are about to buy, so that they can pay it at once.").With("Stock").Folder.Write("src/Stock/ownership.baseline.json", """{ "accepted": [{ "rule": "OWN2003", "subject": "stock/description" }] }""");
        Cli.Git(_repository.Root, "init", "-q");
        Cli.Git(_repository.Root, "add", ".");
        Cli.Git(_repository.Root, "commit", "-qm", "all");

        var (all, some) = (_repository.Check(), _repository.Check("--changed-since", "main"));

        Assert.Matches($"Not shown: {all.Lines.Count(line => line.Contains(" OWN", StringComparison.Ordinal))} findings? ", some.Out);
    }

    [Theory]
    [InlineData("nonsense")]
    [InlineData("--output=x")]
    public void ChangedSinceSomethingUnknown_Reports(string reference)
    {
        Cli.Git(_repository.With("Cart").Root, "init", "-q");

        var result = _repository.Check($"--changed-since={reference}");

        Assert.Equal(2, result.ExitCode);
        Assert.Contains($"'{reference}' is no branch, tag or commit", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void SameRepository_SaysTheSame() =>
        Assert.Equal(_repository.With("B", team: "x").With("A", team: "y").Check().Out, _repository.Check().Out);
}

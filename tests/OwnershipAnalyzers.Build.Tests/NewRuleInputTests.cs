namespace OwnershipAnalyzers.Build.Tests;

/// <summary>Whatever cannot become a rule is refused with what to type instead, and nothing is written.</summary>
public class NewRuleInputTests(NewRuleInputTests.Untouched sources) : IClassFixture<NewRuleInputTests.Untouched>
{
    private const string Title = "Service has no motto";

    [Theory]
    [InlineData("OWN2003", "OWN2003 is taken: 'Service has no description'. Take OWN2")]
    [InlineData("OWN2016", "OWN2016 is below the last id of its chapter")]
    [InlineData("OWN6001", "there is no chapter OWN6xxx; the chapters are OWN1xxx Definition, ")]
    [InlineData("OWN0099", "such rules are reported where a file is read")]
    [InlineData("OWN299", "'OWN299' is not an id; an id is OWN and four digits, such as OWN2")]
    [InlineData("OWN20199", "is not an id")]
    [InlineData("own2998", "is not an id")]
    [InlineData("OWN2998\n", "is not an id")]
    [InlineData("OWN4998", "OWN4xxx Escalation is the wrong chapter for a rule that looks at one service; it has --host team. For service take an id of OWN1xxx or OWN2xxx or OWN3xxx or OWN5xxx")]
    public void Id_IsRefused(string id, string reason) => Refused(reason, id, "--title", Title, "--host", "service");

    [Theory]
    [InlineData("", "the title is empty")]
    [InlineData("Service has no motto.", "the title ends with '.'; titles are phrases without a period, messages are sentences: \"Service has no motto\"")]
    [InlineData("service has no motto", "begin with a capital letter")]
    [InlineData(" Service has no motto", "has spaces at its ends or several in a row")]
    [InlineData("Service has \"no\" motto", "has the character \"")]
    [InlineData("Service has {0} motto", "has the character {")]
    [InlineData("Service\nhas no motto", "a line break or another control character")]
    [InlineData("Service has no description", "is the title of OWN2003 already")]
    [InlineData("Service that has been in production for many years has no motto at all in any language", "characters, and lists have room for 70")]
    [InlineData("42", "begin with a capital letter")]
    [InlineData("Ñ", "'' cannot be the name of a class")]
    public void Title_IsRefused(string title, string reason) => Refused(reason, "OWN2998", "--title", title, "--host", "service");

    [Theory]
    [InlineData("MissingDescription", "is the name of OWN2003 already")]
    [InlineData("NoTeam", "is the name of a message in the rule book already")]
    [InlineData("Duty", "a class DutyRule is there already, in src/OwnershipAnalyzers.Checks/Escalation/DutyRule.cs")]
    [InlineData("All", "cannot be the name")]
    [InlineData("no-motto", "cannot be the name")]
    [InlineData("NoMottoRule", "leave 'Rule' out of --name")]
    [InlineData("NoMottoNoMottoNoMottoNoMottoNoMottoNoMotto", "is long for a name")]
    public void Name_IsRefused(string name, string reason) => Refused(reason, "OWN2998", "--title", Title, "--host", "service", "--name", name);

    [Fact]
    public void Arguments_AreRefused()
    {
        Refused("which id?");
        Refused("which title?", "OWN2998", "--host", "service");
        Refused("what does the rule look at? Add --host, one of: assembly, service, repository", "OWN2998", "--title", Title);
        Refused("'compiler' is no host; rules of OWN2xxx can have --host assembly, service, repository", "OWN2998", "--title", Title, "--host", "compiler");
        Refused("'0' is no host", "OWN2998", "--title", Title, "--host", "0");
        Refused("there is no option '--tilte'", "OWN2998", "--tilte", Title);
        Refused("'--title' has no value", "OWN2998", "--title", "--host", "service");
        Refused("put a title of several words in quotes", "OWN2998", "--title", "Service", "has", "no");
        Refused("--remedy is for --host assembly and use", "OWN2998", "--title", Title, "--host", "service", "--remedy");
    }

    [Fact]
    public void ListThatIsNoLongerThere_IsNamed()
    {
        using var copy = new SourceCopy();
        var file = Path.Combine(copy.Root, "src/OwnershipAnalyzers.Checks/CatalogRule.cs");
        File.WriteAllText(file, copy.Read("src/OwnershipAnalyzers.Checks/CatalogRule.cs").Replace("IReadOnlyList<CatalogRule> All", "IReadOnlyList<CatalogRule> Every", StringComparison.Ordinal));
        var before = copy.Files;

        var (exitCode, _, error) = copy.NewRule("OWN2998", "--title", Title, "--host", "service");

        Assert.Equal(2, exitCode);
        Assert.Contains("CatalogRule.cs has no line 'IReadOnlyList<CatalogRule> All' any more", error, StringComparison.Ordinal);
        Assert.Equal(before, copy.Files);
    }

    [Fact]
    public void SecondTime_IsRefused()
    {
        using var copy = new SourceCopy();
        Assert.Equal(0, copy.NewRule("OWN2998", "--title", Title, "--host", "service").ExitCode);
        var before = copy.Files;

        Assert.Contains("OWN2998 is taken", copy.NewRule("OWN2998", "--title", Title, "--host", "service").Error, StringComparison.Ordinal);
        Assert.Equal(before, copy.Files);
    }

    private void Refused(string reason, params IReadOnlyList<string> args)
    {
        var (exitCode, output, error) = sources.Copy.NewRule(args);

        Assert.Equal((2, ""), (exitCode, output));
        Assert.Contains(reason, error, StringComparison.Ordinal);
        Assert.EndsWith(".\nNothing was written.\n", error, StringComparison.Ordinal);
        Assert.Equal(sources.Before, sources.Copy.Stamps);
    }

    public sealed class Untouched : IDisposable
    {
        public SourceCopy Copy { get; } = new();

        internal IReadOnlyList<(string, long, DateTime)> Before { get; }

        public Untouched() => Before = Copy.Stamps;

        public void Dispose() => Copy.Dispose();
    }
}

using CsCheck;
using OwnershipAnalyzers.Baselines;
using OwnershipAnalyzers.Reading;

namespace OwnershipAnalyzers.Tests.Baselines;

public class BaselineFileTests
{
    private static readonly Gen<BaselineKey> Key = Gen.Select(Gen.OneOf(Gen.Const("OWN2013"), Gen.Const("OWN5001"), Gen.Const("OWN1002")), Gen.String[Gen.Char["abc/:\"\\é<.+"], 1, 12]).Select((rule, subject) => new BaselineKey(rule, subject));

    private static ReadResult<Baseline> Read(string json)
    {
        using var folder = new TestFolder();
        return BaselineReader.Read(folder.Write("src/Pay/ownership.baseline.json", json), folder.Path);
    }

    private static IEnumerable<string> Keys(ReadResult<Baseline> read) => read.Value!.Entries.Select(entry => $"{entry.Key.Rule} {entry.Key.Subject} {entry.Place.Line}");

    private static string Entry(string subject, string end = "") => $$"""    { "rule": "OWN2013", "subject": "{{subject}}" }{{end}}""";

    private static string File(params string[] lines) => "{\n  \"accepted\": [\n" + string.Join('\n', lines) + "\n  ]\n}\n";

    [Fact]
    public void EntriesStand_OneToALineSortedAndOnce() => Assert.Equal("""
        {
          "$schema": "https://raw.githubusercontent.com/ownership-analyzers/OwnershipAnalyzers/main/docs/schema/baseline.schema.json",
          "schemaVersion": 1,
          "accepted": [
            { "rule": "OWN1002", "subject": "pay/A/b" },
            { "rule": "OWN2013", "subject": "a" },
            { "rule": "OWN2013", "subject": "b" }
          ]
        }

        """, BaselineWriter.Write([new("OWN2013", "b"), new("OWN1002", "pay/A/b"), new("OWN2013", "a"), new("OWN2013", "b")]));

    [Fact]
    public void AnyEntries_SurviveWritingAndReading() => Key.List[0, 6].Sample(keys =>
    {
        var read = Read(BaselineWriter.Write(keys));

        Assert.Empty(read.Findings);
        Assert.Equal(keys.ToHashSet(), read.Value!.Entries.Select(entry => entry.Key).ToHashSet());
    });

    [Fact]
    public void MarksOfAMerge_ReportAndBothSidesCount()
    {
        var read = Read(File(Entry("a", ","), "<<<<<<< HEAD", Entry("b"), "||||||| base", Entry("old"), "=======", Entry("c"), ">>>>>>> main", ""));

        Assert.Equal(["OWN2013 a 3", "OWN2013 b 5", "OWN2013 c 9"], Keys(read));
        Assert.Equal(
            [
                "src/Pay/ownership.baseline.json(4,1): OWN0014: The baseline is not in order: a conflict of a merge begins here; keep the entries of both sides and delete the lines that begin with <<<<<<<, ======= and >>>>>>>.",
                "src/Pay/ownership.baseline.json(9,1): OWN0014: The baseline is not in order: the entry before this one has no comma after it, as after a merge; add it.",
            ],
            read.Findings.Lines());
    }

    [Fact]
    public void MissingComma_ReportsAndLinesStay()
    {
        var read = Read(File(Entry("a"), "", Entry("b", ","), Entry("c", "\r")));

        Assert.Equal(["OWN2013 a 3", "OWN2013 b 5", "OWN2013 c 6"], Keys(read));
        Assert.Equal(["OWN0014 src/Pay/ownership.baseline.json(5,1)"], read.Findings.Places());
    }

    [Theory]
    [InlineData("""{ "accepted": [ { "rule": "OWN2013", "subject": "a" }, { "rule": "OWN2013", "subject": "a" } ] }""", "(1,56): OWN0014: The baseline is not in order: OWN2013 of 'a' stands in line 1 already; delete one of the two.")]
    [InlineData("""{ "accepted": [ { "rule": "OWN2031", "subject": "a" } ] }""", "(1,27): OWN0014: The baseline is not in order: 'OWN2031' is not a rule. Did you mean 'OWN2001'? Correct the id, or delete the entry.")]
    [InlineData("""{ "accepted": [ { "rule": "OWN0004", "subject": "a" } ] }""", "(1,27): OWN0014: The baseline is not in order: OWN0004 cannot be accepted, because other rules rest on it; mend what it reports, and delete the entry.")]
    [InlineData("""{ "accepted": [ { "rule": "OWN9002", "subject": "a" } ] }""", "(1,27): OWN0014: The baseline is not in order: OWN9002 cannot be accepted, because other rules rest on it; mend what it reports, and delete the entry.")]
    [InlineData("""{ "accepted": [ { "rule": "OWN1013", "subject": "a" } ] }""", "(1,27): OWN0014: The baseline is not in order: OWN1013 cannot be accepted, because only the team can say that it owns something; ask it, confirm the owner, and delete the entry. An exemption in ownership.json can put it off until a day.")]
    [InlineData("""{ "accepted": [ { "rule": "OWN2013" } ] }""", "(1,17): OWN0014: The baseline is not in order: an entry of src/Pay/ownership.baseline.json has no 'subject'; add it, or delete the { ... }.")]
    [InlineData("""{ "accepted": [ { "rule": "OWN2013", "subject": "a\u0007" } ] }""", "(1,49): OWN0014: The baseline is not in order: 'subject' is empty, longer than 1000 characters, or holds control characters; delete the entry.")]
    [InlineData("""{ "acepted": [] }""", "(1,3): OWN0002: Unknown key 'acepted' in src/Pay/ownership.baseline.json is ignored; the nearest known key is 'accepted'.")]
    [InlineData("[]", "(1,1): OWN0014: The baseline is not in order: the file holds an array; write an object: { ... }.")]
    public void Mistake_ReportsAtItsPlace(string json, string expected) => Assert.Equal("src/Pay/ownership.baseline.json" + expected, Assert.Single(Read(json).Findings.Lines()));

    [Fact]
    public void AnyText_CanBeRead() => Gen.String.Sample(text => Assert.NotNull(Read(text)));
}

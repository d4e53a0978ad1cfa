using System.Text;
using OwnershipAnalyzers.Reading;
using OwnershipAnalyzers.Registries;

namespace OwnershipAnalyzers.Tests.Registries;

public sealed class RegistryReaderTests : IDisposable
{
    private readonly TestFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    private ReadResult<Registry> Read(string json) => Read(Encoding.UTF8.GetBytes(json));

    private ReadResult<Registry> Read(byte[] json) => RegistryReader.Read(_folder.Write("ownership.json", json), _folder.Path);

    [Fact]
    public void EveryKey_IsRead()
    {
        var (registry, findings) = Read("""
            // comments and trailing commas are fine
            {
              "$schema": "x", "schemaVersion": 1,
              "teams": {
                "payments": { "name": "Payments", "parent": "commerce", "contacts": { "slack": "#pay" }, "formerIds": ["billing-core"] },
                "commerce": { "successor": "payments", },
              },
              "tiers": { "tier-2": {}, "tier-1": { "name": "Vital", "rank": 1, "description": "d" } },
              "externalServices": { "stripe": { "name": "Stripe", "team": "payments", "kind": "external", "tier": "tier-1", "description": "d" } },
            }
            """);

        Assert.Empty(findings);
        Assert.Equal(["commerce", "payments"], registry!.Teams.Select(team => team.Id));
        var payments = registry.Teams[1];
        Assert.Equal(("Payments", "commerce", "billing-core"), (payments.Name, payments.Parent?.Value, Assert.Single(payments.FormerIds)));
        Assert.Equal("#pay", payments.Content.GetProperty("contacts").GetProperty("slack").GetString());
        Assert.Equal("payments", registry.Teams[0].Successor);
        Assert.Equal([("tier-1", "Vital", 1), ("tier-2", null, null)], registry.Tiers.Select(tier => (tier.Id, tier.Name, tier.Rank)));
        var stripe = Assert.Single(registry.ExternalServices);
        Assert.Equal(("Stripe", "payments", "external", "tier-1"), (stripe.Name, stripe.Team, stripe.Kind, stripe.Tier));
    }

    [Fact]
    public void ByteOrderMark_IsSkipped()
    {
        var result = Read([0xEF, 0xBB, 0xBF, .. "{ \"x\": 1 }"u8]);

        Assert.Equal(["OWN0002 ownership.json(1,3)"], result.Findings.Places());
    }

    [Theory]
    [InlineData("", "ownership.json(1,1): OWN0001: The registry cannot be read: the file is empty; write a JSON object, at least {}.")]
    [InlineData(" \r\n\t", "ownership.json(2,2): OWN0001: The registry cannot be read: the file is empty; write a JSON object, at least {}.")]
    [InlineData("[]", "ownership.json(1,1): OWN0001: The registry cannot be read: the file holds an array; write an object: { ... }.")]
    [InlineData("{\n \"teams\": {]\n}", "ownership.json(2,12): OWN0001: The registry cannot be read: it is not JSON: ']' is an invalid start of a property name. Expected a '\"'; correct the syntax here.")]
    [InlineData("{ \"tëams😀\": x }", "ownership.json(1,14): OWN0001: The registry cannot be read: it is not JSON: 'x' is an invalid start of a value; correct the syntax here.")]
    [InlineData("{\n \"teams\": {\n<<<<<<< HEAD\n \"a\": {}\n=======\n \"b\": {}\n>>>>>>> other\n}\n}", "ownership.json(3,1): OWN0001: The registry cannot be read: a merge conflict is not resolved here; keep what is right, and delete the lines with <<<<<<<, ======= and >>>>>>>.")]
    [InlineData("{ \"\\uD800\": 1 }", "ownership.json(1,3): OWN0001: The registry cannot be read: the text holds half of a surrogate pair; write both escapes or the character itself.")]
    public void UnreadableText_ReportsReasonAndPlace(string json, string expected)
    {
        var result = Read(json);

        Assert.Null(result.Value);
        Assert.Equal([expected], result.Findings.Lines());
    }

    [Theory]
    [InlineData("{ \"teams\": { \"a\": {} } } {}", "OWN0001 ownership.json(1,26)")]
    [InlineData("{ \"teams\": { \"a\": {} } }\n<<<<<<< HEAD", "OWN0001 ownership.json(2,1)")]
    [InlineData("\uFEFF{\t\"teams\": { \"a\": {} } }\t", null)]
    public void WhatFollowsTheObject_IsReportedAndTheObjectIsUsed(string json, string? expected)
    {
        var (registry, findings) = Read(json);

        Assert.Equal(expected is null ? [] : [expected], findings.Places());
        Assert.Equal(["a"], registry!.Teams.Select(team => team.Id));
    }

    [Fact]
    public void OtherEncoding_ReportsFirstWrongCharacter()
    {
        var result = Read([.. "{\n  \"name\": \"Z"u8, 0xFC, .. "rich\" }"u8]);

        Assert.Equal(["ownership.json(2,13): OWN0001: The registry cannot be read: the text is not UTF-8; save the file with the encoding UTF-8."], result.Findings.Lines());
    }

    [Fact]
    public void TooDeep_ReportsPlace()
    {
        var result = Read($"{{\"teams\":{string.Concat(Enumerable.Repeat("[", 100_000))}");

        Assert.Equal("OWN0001 ownership.json(1,73)", Assert.Single(result.Findings.Places()));
    }

    [Fact]
    public void TooLarge_ReportsFile()
    {
        var result = Read(new byte[(10 * 1024 * 1024) + 1]);

        Assert.Equal(["ownership.json: OWN0001: The registry cannot be read: the file is larger than 10 MB; make it smaller."], result.Findings.Lines());
    }

    [Fact]
    public void MissingFile_ReportsFile()
    {
        var result = RegistryReader.Read(_folder.File("eng/ownership.json"), _folder.Path);

        Assert.Equal("eng/ownership.json", result.Path);
        Assert.Equal(["eng/ownership.json: OWN0001: The registry cannot be read: the file does not exist; create it or correct the path."], result.Findings.Lines());
    }

    [Fact]
    public void FolderInPlaceOfFile_Reports()
    {
        Directory.CreateDirectory(_folder.File("ownership.json"));

        var result = RegistryReader.Read(_folder.File("ownership.json"), _folder.Path);

        Assert.Equal(["OWN0001 ownership.json"], result.Findings.Places());
    }

    [Fact]
    public void WrongTypes_ReportEachAndKeepTheRest()
    {
        var (registry, findings) = Read("""
            {
              "teams": {
                "a": { "name": 5, "formerIds": ["old", 1], "contacts": [], "parent": "b" },
                "b": true
              },
              "tiers": { "t": { "rank": 1.5 } }
            }
            """);

        Assert.Equal(
        [
            "ownership.json(3,20): OWN0001: The registry cannot be read: 'name' of team 'a' is the number 5; write a string.",
            "ownership.json(3,36): OWN0001: The registry cannot be read: 'formerIds' of team 'a' is an array that holds a number; write an array of strings: [ \"...\" ].",
            "ownership.json(3,60): OWN0001: The registry cannot be read: 'contacts' of team 'a' is an array; write an object: { ... }.",
            "ownership.json(4,10): OWN0001: The registry cannot be read: team 'b' is true or false; write an object: { ... }.",
            "ownership.json(6,29): OWN0001: The registry cannot be read: 'rank' of tier 't' is the number 1.5; write a whole number.",
        ], findings.Lines());
        Assert.Equal(["a", "b"], registry!.Teams.Select(team => team.Id));
        Assert.Equal("""{"parent":"b"}""", registry.Teams[0].Content.GetRawText());
    }

    [Fact]
    public void TeamsOfWrongType_AreUnknownRatherThanNone()
    {
        var (registry, findings) = Read("""{ "teams": [], "externalServices": { "s": { "team": "x" } } }""");

        Assert.False(registry!.TeamsAreKnown);
        Assert.Equal(["OWN0001 ownership.json(1,12)"], findings.Places());
    }

    [Fact]
    public void UnknownKeys_ReportNearestAndKnown()
    {
        var (_, findings) = Read("""
            {
              "team": {},
              "teams": { "a": { "contact": {} } },
              "tiers": { "t": { "zzz\u001b": 1 } }
            }
            """);

        Assert.Equal(
        [
            "ownership.json(2,3): OWN0002: Unknown key 'team' in ownership.json is ignored; the nearest known key is 'teams'.",
            "ownership.json(3,21): OWN0002: Unknown key 'contact' in team 'a' is ignored; the nearest known key is 'contacts'.",
            "ownership.json(4,21): OWN0002: Unknown key 'zzz\\u001b' in tier 't' is ignored; the known keys are name, rank, description, coverage, escalationLevels, escalationDelay, noticeDays, runbookReviewDays, requires.",
        ], findings.Lines());
    }

    [Fact]
    public void RepeatedIds_ReportBothPlaces()
    {
        var (registry, findings) = Read("""
            {
              "teams": {
                "a": { "name": "first", "formerIds": ["b", "old"] },
                "b": { "formerIds": ["old"] },
                "a": { "name": "second" }
              },
              "externalServices": { "s": {}, "s": {} }
            }
            """);

        Assert.Equal(
        [
            "ownership.json(3,43): OWN0003: 'b' is defined twice, here and at ownership.json(4,5). Keep one of them.",
            "ownership.json(4,26): OWN0003: 'old' is defined twice, here and at ownership.json(3,48). Keep one of them.",
            "ownership.json(5,5): OWN0003: 'a' is defined twice, here and at ownership.json(3,5). Keep one of them.",
            "ownership.json(7,34): OWN0003: 's' is defined twice, here and at ownership.json(7,25). Keep one of them.",
        ], findings.Lines());
        Assert.Equal("first", registry!.Teams[0].Name);
    }

    [Fact]
    public void UndefinedNames_ReportNearest()
    {
        var (_, findings) = Read("""
            {
              "teams": { "payments": { "formerIds": ["billing"], "parent": "payment" }, "x": { "successor": "billing" } },
              "tiers": { "tier-1": { "rank": 1 } },
              "externalServices": { "s": { "team": "nobody", "tier": "tier1" } }
            }
            """);

        Assert.Equal(
        [
            "ownership.json(2,64): OWN0004: Parent team 'payment' is used here but not defined in ownership.json. Did you mean 'payments'?",
            "ownership.json(2,97): OWN0004: Successor 'billing' is used here but not defined in ownership.json. It is called 'payments' now.",
            "ownership.json(4,40): OWN0004: Team 'nobody' is used here but not defined in ownership.json.",
            "ownership.json(4,58): OWN0004: Tier 'tier1' is used here but not defined in ownership.json. Did you mean 'tier-1'?",
        ], findings.Lines());
    }

    [Fact]
    public void MalformedIds_ReportTheWellFormedOneAndStay()
    {
        var (registry, findings) = Read($$"""{ "teams": { "Payments Team": {}, "日本": {}, "{{new string('a', 201)}}": {} } }""");

        Assert.Equal(
        [
            "ownership.json(1,14): OWN0001: The registry cannot be read: 'Payments Team' is not the id of a team, because ids are 1 to 63 lower-case letters and digits, in words joined by single hyphens; use 'payments-team'.",
            "ownership.json(1,35): OWN0001: The registry cannot be read: '日本' is not the id of a team, because ids are 1 to 63 lower-case letters and digits, in words joined by single hyphens; choose another.",
            $"ownership.json(1,45): OWN0001: The registry cannot be read: '{new string('a', 80)}...' is not the id of a team, because ids are 1 to 63 lower-case letters and digits, in words joined by single hyphens; use '{new string('a', 63)}'.",
        ], findings.Lines());
        Assert.Equal(["Payments Team", "日本"], registry!.Teams.Select(team => team.Id));
    }

    [Theory]
    [InlineData("2", "OWN0008", "schemaVersion is 2, and this version of OwnershipAnalyzers understands up to 1. Update the package.")]
    [InlineData("0", "OWN0001", "The registry cannot be read: 'schemaVersion' is 0; write the number 1.")]
    [InlineData("\"1\"", "OWN0001", "The registry cannot be read: 'schemaVersion' is 1; write the number 1.")]
    [InlineData("null", "OWN0001", "The registry cannot be read: 'schemaVersion' is null; write the number 1.")]
    public void OtherSchemaVersion_ReportsAndGoesOn(string version, string rule, string message)
    {
        var (registry, findings) = Read($$"""{ "teams": { "a": {} }, "schemaVersion": {{version}} }""");

        Assert.Equal([$"ownership.json(1,42): {rule}: {message}"], findings.Lines());
        Assert.Single(registry!.Teams);
    }

    [Fact]
    public void ThousandsOfMistakes_ReportTheFirstHundred()
    {
        var (_, findings) = Read("{" + string.Join(",", Enumerable.Range(0, 5000).Select(i => $"\"k{i}\":0")) + "}");

        Assert.Equal(100, findings.Count);
    }
}

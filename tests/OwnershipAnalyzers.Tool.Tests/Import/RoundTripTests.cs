using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using CsCheck;
using OwnershipAnalyzers.Tests;

namespace OwnershipAnalyzers.Tool.Tests.Import;

/// <summary>What is exported and imported into an empty repository is what it was, as far as the target holds it.</summary>
public sealed class RoundTripTests
{
    private static readonly string[] Kinds = ["service", "website", "job", "infrastructure", "library", "tool"];

    private static readonly Gen<string> Id = Gen.Char["abcdefghijklmnopqrstuvwxyz"].Array[3, 12].Select(letters => new string(letters));

    // Whatever people write, except for blanks around it, which nobody means.
    private static readonly Gen<string> Words = Gen.OneOf(
        One("true", "1e3", "2024-01-02", "~", "- x", "a: b #c", "\"quoted\" 'text'", "back\\slash", "${x} %{y}", "<b>&amp;", "two\nlines", "emoji 🚀 \u202Ertl", "x\u0085y", "{a}", "[b]"),
        Gen.String[Gen.Char[" -~äß漢\t\n"], 1, 30].Select(text => "x" + text + "y"));

    private static readonly Gen<JsonObject> Service = Gen.Select(Id, Gen.Int[0, 3], One("design", "runtime", "deprecated", "retired"), One(Kinds), Words, Words, Gen.Int[0, 9]).Select(
        (id, team, stage, kind, name, description, shape) => new JsonObject
        {
            ["id"] = id, ["team"] = $"team-{team.ToString(CultureInfo.InvariantCulture)}", ["stage"] = stage, ["tier"] = $"tier-{(team % 3).ToString(CultureInfo.InvariantCulture)}", ["kind"] = kind,
            ["retiresOn"] = stage == "deprecated" ? "2027-03-31" : null, ["replacement"] = stage == "deprecated" ? "successor" : null,
            ["profilePath"] = $"services/{id}/service.json",
            ["profile"] = new JsonObject
            {
                ["name"] = name,
                ["description"] = shape % 2 == 0 ? description : null,
                ["links"] = shape % 3 == 0 ? new JsonObject { ["dashboard"] = "https://example.com/a?b=c&d=e", ["documentation"] = "https://example.com/%20x" } : null,
                ["runbooks"] = shape % 4 == 0 ? new JsonArray(new JsonObject { ["url"] = "https://example.com/runbook" }) : null,
            },
        });

    private static readonly Gen<JsonObject> Catalog = Service.Array[1, 12].Select(services =>
    {
        var unique = services.DistinctBy(service => (string?)service["id"]).OrderBy(service => (string?)service["id"], StringComparer.Ordinal).ToList();
        foreach (var (service, i) in unique.Select((service, i) => (service, i)))
        {
            string[] uses = [.. unique.Skip(i + 1).Take(2).Select(other => (string)other["id"]!), .. i % 3 == 0 ? ["vendor-one"] : Array.Empty<string>()];
            service["dependsOn"] = new JsonArray([.. uses.Order(StringComparer.Ordinal).Select(used => new JsonObject { ["service"] = used, ["declared"] = true, ["used"] = false, ["critical"] = false, ["via"] = new JsonArray() })]);
        }

        return new JsonObject
        {
            ["services"] = new JsonArray([.. unique]),
            ["teams"] = new JsonArray([.. Enumerable.Range(0, 4).Select(team => new JsonObject
            {
                ["id"] = $"team-{team.ToString(CultureInfo.InvariantCulture)}", ["name"] = $"Team: {team.ToString(CultureInfo.InvariantCulture)}",
                ["contacts"] = new JsonObject { ["email"] = "team@example.com", ["slack"] = "#team" }, ["parent"] = team == 0 ? null : "team-0",
                ["codeowners"] = new JsonArray("@acme/one", "@acme/two"), ["formerIds"] = team == 2 ? new JsonArray("old-two") : null,
            })]),
            ["externalServices"] = new JsonArray(new JsonObject { ["id"] = "vendor-one", ["name"] = "Vendor: one", ["team"] = "team-1", ["kind"] = "external", ["tier"] = "tier-1", ["description"] = "Does what we do not." }),
        };
    });

    private static Gen<string> One(params string[] values) => Gen.Int[0, values.Length - 1].Select(i => values[i]);

    [Theory]
    [InlineData("backstage", true)]
    [InlineData("cortex", true)]
    [InlineData("datadog", false)]
    [InlineData("opslevel", false)]
    public void ExportAndImport_GiveTheSameFacts(string target, bool holdsTeams) => Catalog.Sample(
        catalog =>
        {
            using var folder = new TestFolder();
            var file = folder.Write("catalog.json", catalog.ToJsonString());
            var portal = Path.Combine(folder.Path, "portal.yaml");
            Cli.Run("export", target, "--catalog", file, "--output", portal).Fine();
            Directory.CreateDirectory(folder.File("repository"));
            Cli.Run("import", target, portal, "--path", folder.File("repository"), "--new-profiles", "services").Fine();

            foreach (var service in catalog["services"]!.AsArray())
                Assert.Equal(Expected(service!), Facts(folder.File($"repository/services/{service!["id"]}/service.json")));
            var registry = JsonNode.Parse(File.ReadAllText(folder.File("repository/ownership.json")))!;
            foreach (var team in holdsTeams ? catalog["teams"]!.AsArray() : [])
                Assert.Equal(Sorted(team!), Sorted(registry["teams"]![(string)team!["id"]!]!));
            Assert.Equal(Sorted(catalog["externalServices"]![0]!), Sorted(registry["externalServices"]!["vendor-one"]!));
        },
        iter: 40);

    private static string Facts(string file) => Sorted(JsonNode.Parse(File.ReadAllText(file))!);

    /// <summary>The profile that says of a service what the catalog does.</summary>
    private static string Expected(JsonNode service)
    {
        var profile = (JsonObject)service["profile"]!.DeepClone();
        foreach (var key in new[] { "team", "stage", "tier", "retiresOn", "replacement" })
            profile[key] = service[key]?.DeepClone();
        profile["service"] = service["id"]!.DeepClone();
        profile["kind"] = (string?)service["kind"] == "service" ? null : service["kind"]!.DeepClone();
        profile["dependencies"] = new JsonArray([.. service["dependsOn"]!.AsArray().Select(used => new JsonObject { ["service"] = used!["service"]!.DeepClone() })]);
        return Sorted(profile);
    }

    /// <summary>The facts of an object in one order, without what says nothing.</summary>
    private static string Sorted(JsonNode node)
    {
        var text = new StringBuilder();
        foreach (var (key, value) in node.AsObject().Where(member => member.Key is not ("$schema" or "schemaVersion" or "id") && member.Value is not null and not JsonArray { Count: 0 }).OrderBy(member => member.Key, StringComparer.Ordinal))
            text.Append(key).Append('=').AppendLine(value!.ToJsonString());
        return text.ToString();
    }
}

using System.Text.Json.Nodes;
using OwnershipAnalyzers.Exports.PagerDuty;
using OwnershipAnalyzers.Exports.Tests.Support;

namespace OwnershipAnalyzers.Exports.Tests;

public class PagerDutyTests
{
    [Theory]
    [InlineData("${a}", "\"$${a}\"")]
    [InlineData("%{ if true }", "\"%%{ if true }\"")]
    [InlineData("$${a} $ %", "\"$$${a} $ %\"")]
    [InlineData("\"\\\n\u001B\u202E", "\"\\\"\\\\\\n\\u001b\\u202e\"")]
    public void Text_IsNeverEvaluated(string text, string expected) => Assert.Equal(expected, Hcl.Quoted(text));

    [Theory]
    [InlineData("a/b & <c>\\", "a-b - -c--")]
    [InlineData(" \u200Bx\u00A0y\t", "x y")]
    public void PolicyName_HasWhatPagerDutyAccepts(string name, string expected) => Assert.Equal(expected, Printable.PolicyName(name));

    [Fact]
    public void Delay_CountsFromTheLevelBefore()
    {
        var export = Write(new JsonObject
        {
            ["services"] = new JsonArray(),
            ["schedules"] = new JsonArray(new JsonObject { ["id"] = "first", ["timeZone"] = "UTC", ["turn"] = "P1D", ["coverage"] = "weekdays" }),
            ["escalationPolicies"] = new JsonArray(new JsonObject
            {
                ["id"] = "usual",
                ["repeat"] = 12,
                ["levels"] = new JsonArray(Level("first", 0), Level("first", 10), Level("first", 25)),
            }),
        });

        Assert.Equal([10, 15, 15], Numbers(export.Text, "escalation_delay_in_minutes = "));
        Assert.Equal([9], Numbers(export.Text, "num_loops = "));
        Assert.Contains(export.Losses, loss => loss.Fact == "repeat");
        Assert.Equal([1, 2, 3, 4, 5], Numbers(export.Text, "start_day_of_week = "));
        Assert.Equal([86400], Numbers(export.Text, "rotation_turn_length_seconds = "));
    }

    [Fact]
    public void ServiceWithoutPolicy_TakesAVariable()
    {
        var export = Write(new JsonObject { ["services"] = new JsonArray(new JsonObject { ["id"] = "shop", ["kind"] = "service" }, new JsonObject { ["id"] = "sums", ["kind"] = "library" }) });

        Assert.Contains("escalation_policy = var.service_escalation_policy_ids[\"shop\"]", export.Text);
        Assert.Contains(export.Losses, loss => loss is { Subject: "service 'shop'", Fact: "team" });
        Assert.Contains(export.Losses, loss => loss is { Subject: "service 'sums'", Fact: "id" });
        Assert.DoesNotContain("sums", export.Text);
    }

    [Fact]
    public void EqualNames_AreTold()
    {
        var export = Write(new JsonObject { ["services"] = new JsonArray(), ["teams"] = new JsonArray(new JsonObject { ["id"] = "a", ["name"] = "Shop" }, new JsonObject { ["id"] = "b", ["name"] = "shop" }) });

        Assert.Contains("\"shop (b)\"", export.Text);
        Assert.Contains(export.Losses, loss => loss is { Subject: "team 'b'", Fact: "name" });
    }

    private static Export Write(JsonObject catalog) => new PagerDutyExporter().Write(TestCatalogs.Of(catalog));

    private static JsonObject Level(string schedule, int minutes) => new() { ["schedule"] = schedule, ["afterMinutes"] = minutes };

    private static IEnumerable<int> Numbers(string text, string key) =>
        text.Split('\n').Select(line => System.Text.RegularExpressions.Regex.Replace(line.Trim(), " += ", " = ")).Where(line => line.StartsWith(key, StringComparison.Ordinal)).Select(line => int.Parse(line[key.Length..], System.Globalization.CultureInfo.InvariantCulture));
}

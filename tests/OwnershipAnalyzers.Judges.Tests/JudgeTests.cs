using System.Text;
using OwnershipAnalyzers.Exports;
using OwnershipAnalyzers.Exports.Tests.Support;

namespace OwnershipAnalyzers.Judges.Tests;

public class JudgeTests
{
    /// <summary>Targets of which nobody publishes a program or a schema in a package; their own tests hold them to the documentation.</summary>
    private static readonly string[] WithoutJudge = ["cortex", "opslevel", "port"];

    public static TheoryData<string, string> TargetsAndCatalogs
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var exporter in Exporter.All.Where(exporter => !WithoutJudge.Contains(exporter.Target)))
            {
                foreach (var catalog in TestCatalogs.Names)
                    data.Add(exporter.Target, catalog);
            }

            return data;
        }
    }

    [Fact]
    public void EveryTarget_HasAJudge() =>
        Assert.Equal(WithoutJudge, Exporter.All.Select(exporter => exporter.Target).Where(target => !Judge.Exists(target)));

    [Theory]
    [MemberData(nameof(TargetsAndCatalogs))]
    public void Export_IsAccepted(string target, string catalog) => Assert.Empty(Judge.Of(target, Text(target, catalog)).Problems);

    // A judge that accepts everything would be none: one change to the good file each.
    [Theory]
    [InlineData("backstage", "metadata:", "metadatum:", "metadata")]
    [InlineData("backstage", "kind: \"Group\"", "kind: \"Crowd\"", "unknown kind Crowd")]
    [InlineData("backstage", "owner: \"group:default/payments\"", "owner: \"group:default/pay ments\"", "malformed entity reference")]
    [InlineData("codeowners", "# end ownership", "/src/ payments", "payments is not a valid owner name")]
    [InlineData("cyclonedx", "\"type\": \"other\"", "\"type\": \"dashboard\"", "must be equal to one of the allowed values")]
    [InlineData("cyclonedx", "\"ref\": \"service:billing\"", "\"ref\": \"service:billings\"", "reference to unknown service:billings")]
    [InlineData("cyclonedx", "\"bom-ref\": \"service:cart\"", "\"bom-ref\": \"service:billing\"", "a bom-ref is not unique")]
    [InlineData("cyclonedx", "\"provider\": {", "\"team\": \"x\", \"provider\": {", "must NOT have")]
    [InlineData("datadog", "apiVersion: \"v3\"", "apiVersion: \"v4\"", "not accepted")]
    [InlineData("openslo", "targetPercent: 99.9", "targetPercent: 100", "must be < 100")]
    [InlineData("openslo", "service: \"inventory\"", "service: \"stock\"", "there is no Service stock")]
    [InlineData("openslo", "duration: \"30d\"", "duration: \"P30D\"", "must match pattern")]
    [InlineData("opentelemetry", "service.criticality=critical", "service.criticality=urgent", "service.criticality is urgent")]
    [InlineData("opentelemetry", "service.namespace=", "service.team=", "service.team is not in the registry")]
    [InlineData("opentelemetry", "service.name=cart,", "service.name=cart;,=,", "cart")]
    [InlineData("pagerduty", "resource \"pagerduty_team\" \"payments\" {", "resource \"pagerduty_team\" \"payments\"", "pagerduty_team")]
    [InlineData("pagerduty", "time_zone", "zone", "time_zone is missing")]
    [InlineData("pagerduty", "pagerduty_schedule.commerce-leads.id", "pagerduty_schedule.leads.id", "refers to nothing")]
    [InlineData("pagerduty", "escalation_delay_in_minutes = 10", "escalation_delay_in_minutes = 0", "escalation_delay_in_minutes is 0")]
    [InlineData("pagerduty", "variable \"user_ids\"", "variable \"users\"", "refers to nothing")]
    [InlineData("pagerduty", "name              = \"Shopping cart\"", "name              = \"Shopping cart \"", "name is \"Shopping cart \"")]
    public void ChangedExport_IsRejected(string target, string good, string bad, string problem)
    {
        var text = Text(target, "AcmeShop");
        Assert.Contains(good, text);
        var at = text.IndexOf(good, StringComparison.Ordinal);

        var problems = Judge.Of(target, string.Concat(text.AsSpan(0, at), bad, text.AsSpan(at + good.Length))).Problems;

        Assert.Contains(problems, found => found.Contains(problem, StringComparison.Ordinal));
    }

    [Fact]
    public void HostileNames_ReachPagerDuty()
    {
        var directory = TestCatalogs.Get("hostile");
        var export = Find("pagerduty").Write(directory);
        var changed = export.Losses.Where(loss => loss.Fact == "name").Select(loss => loss.Subject).ToHashSet(StringComparer.Ordinal);
        var texts = Judge.Of("pagerduty", export.Text).Texts.ToHashSet(StringComparer.Ordinal);

        // Terraform normalises texts.
        Assert.All(directory.Registry.Teams.Where(team => !changed.Contains($"team '{team.Id}'")), team => Assert.Contains(team.Name!.Normalize(NormalizationForm.FormC), texts));
        Assert.All(directory.Catalog.Services.Select(directory.Details).Where(details => details.Description is not null), details => Assert.Contains(details.Description!.Value.Normalize(NormalizationForm.FormC), texts));
    }

    [Fact]
    public void HostileNames_ReachOpenTelemetry()
    {
        var directory = TestCatalogs.Get("hostile");
        var texts = Judge.Of("opentelemetry", Find("opentelemetry").Experimental!.Write(directory).Text).Texts.ToHashSet(StringComparer.Ordinal);

        Assert.All(directory.Registry.Teams.Where(team => directory.Catalog.Services.Any(service => service.Team == team.Id)), team => Assert.Contains(team.Name!, texts));
        Assert.All(directory.Catalog.Services, service => Assert.Contains(service.Id, texts));
    }

    [Fact]
    public void CodeOwners_AreThoseOfTheCatalog()
    {
        var catalog = TestCatalogs.Get("large");
        var owned = catalog.Catalog.Services.Where(service => service.Team is not null).ToDictionary(service => service.Projects[0], service => $"@acme/{service.Team}");

        var texts = Judge.Of("codeowners", Text("codeowners", "large"), owned.Keys).Texts;

        Assert.Equal(owned.Select(project => $"{project.Key} {project.Value}"), texts);
    }

    private static Exporter Find(string target) => Exporter.All.Single(exporter => exporter.Target == target);

    private static string Text(string target, string catalog) => Find(target).Write(TestCatalogs.Get(catalog)).Text;
}

namespace OwnershipAnalyzers.ExternalTools.Tests;

/// <summary>A validator that accepts everything would be none.</summary>
public class RejectedTests
{
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
    [InlineData("pagerduty", "resource \"pagerduty_team\" \"payments\" {", "resource \"pagerduty_team\" \"payments\"", "parse config")]
    [InlineData("pagerduty", "time_zone", "zone", "time_zone is missing")]
    [InlineData("pagerduty", "pagerduty_schedule.commerce-leads.id", "pagerduty_schedule.leads.id", "refers to nothing")]
    [InlineData("pagerduty", "escalation_delay_in_minutes = 10", "escalation_delay_in_minutes = 0", "escalation_delay_in_minutes is 0")]
    [InlineData("pagerduty", "variable \"user_ids\"", "variable \"users\"", "refers to nothing")]
    [InlineData("pagerduty", "name              = \"Shopping cart\"", "name              = \"Shopping cart \"", "name is \"Shopping cart \"")]
    public void ChangedExport_IsRejected(string target, string good, string bad, string problem)
    {
        var problems = ExternalValidator.Validate(target, Changed.Once(Exported.Text(target, "AcmeShop"), good, bad)).Problems;

        Assert.Contains(problems, found => found.Contains(problem, StringComparison.Ordinal));
    }
}

using OwnershipAnalyzers.Joining;
using OwnershipAnalyzers.Registries;
using OwnershipAnalyzers.Rules;

namespace OwnershipAnalyzers.Checks.Functions;

internal sealed class MissingServiceLevelRule : ServiceRule
{
    public override Rule Rule => FunctionRules.MissingServiceLevel;

    protected override IEnumerable<Finding> Check(OwnedService service, RepositoryModel model) =>
    [
        .. Missing(service, model, RequirementKind.Sla, service.Details.Agreements.Count, "service level agreement", """ "sla": { "objective": "99.9%", "window": "P30D" } """),
        .. Missing(service, model, RequirementKind.Slo, service.Details.Objectives.Count, "service level objective", """ "slos": [ { "name": "...", "objective": "99.9%", "window": "P30D" } ] """),
    ];

    private IEnumerable<Finding> Missing(OwnedService service, RepositoryModel model, RequirementKind kind, int count, string noun, string example) =>
        count > 0 ? [] : Requirements.Of(service, model, kind).Select(asked =>
            service.Finding(Rule, null, noun, service.Id, noun, asked.Origin, $"\"availability\": {{{example}}}", service.ProfileName));
}

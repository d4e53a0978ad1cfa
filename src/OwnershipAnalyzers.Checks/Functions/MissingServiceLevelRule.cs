using OwnershipAnalyzers.Joining;
using OwnershipAnalyzers.Objectives;
using OwnershipAnalyzers.Registries;
using OwnershipAnalyzers.Rules;

namespace OwnershipAnalyzers.Checks.Functions;

internal sealed class MissingServiceLevelRule : ServiceRule
{
    public override Rule Rule => FunctionRules.MissingServiceLevel;

    protected override IEnumerable<Finding> Check(OwnedService service, RepositoryModel model) =>
    [
        .. Missing(FunctionRules.NoAgreement, "service level agreement", service.Details.Agreements, RequirementKind.Sla, service, model),
        .. Missing(FunctionRules.NoObjective, "service level objective", service.Details.Objectives, RequirementKind.Slo, service, model),
    ];

    private static IEnumerable<Finding> Missing(
        MessageTemplate message,
        string part,
        IReadOnlyList<ServiceLevel> levels,
        RequirementKind kind,
        OwnedService service,
        RepositoryModel model) =>
        from asked in Requirements.Of(service, model, kind)
        where levels.Count == 0
        select service.Finding(message, null, part, [service.Id, .. asked.Origin, service.ProfileName]);
}

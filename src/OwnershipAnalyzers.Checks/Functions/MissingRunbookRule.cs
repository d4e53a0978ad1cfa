using OwnershipAnalyzers.Joining;
using OwnershipAnalyzers.Registries;
using OwnershipAnalyzers.Rules;

namespace OwnershipAnalyzers.Checks.Functions;

internal sealed class MissingRunbookRule : ServiceRule
{
    public override Rule Rule => FunctionRules.MissingRunbook;

    protected override IEnumerable<Finding> Check(OwnedService service, RepositoryModel model) =>
        from asked in Requirements.Of(service, model, RequirementKind.Runbook)
        where service.Details.Runbooks.All(runbook => string.IsNullOrWhiteSpace(runbook.Target?.Value))
        select service.Finding(Rule, null, "runbook", [service.Id, .. asked.Origin, service.ProfileName]);
}

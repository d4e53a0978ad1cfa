using OwnershipAnalyzers.Joining;
using OwnershipAnalyzers.Registries;
using OwnershipAnalyzers.Rules;

namespace OwnershipAnalyzers.Checks.Functions;

internal sealed class MissingRunbookRule : ServiceRule
{
    public override Rule Rule => FunctionRules.MissingRunbook;

    protected override IEnumerable<Finding> Check(OwnedService service, RepositoryModel model) =>
        service.Details.Runbooks.Any(runbook => !string.IsNullOrWhiteSpace(runbook.Target?.Value))
            ? []
            : Requirements.Of(service, model, RequirementKind.Runbook).Select(asked => service.Finding(Rule, null, "runbook", service.Id, asked.Origin, service.ProfileName));
}

using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Joining;
using OwnershipAnalyzers.Rules;
using OwnershipAnalyzers.Texts;
using OwnershipAnalyzers.Wording;

namespace OwnershipAnalyzers.Checks.Functions;

internal sealed class UndescriptiveNameRule : ServiceRule
{
    public override Rule Rule => FunctionRules.UndescriptiveName;

    protected override IEnumerable<Finding> Check(OwnedService service, RepositoryModel model)
    {
        if (service.Stage == LifecycleStage.Retired || service.Details.Name is not { } name)
            yield break;
        if (NameJudge.Check(name.Value, model.Registry.Policy.Words) is { } problem)
            yield return service.Finding(problem.Message, name.Place, "name", [Excerpt.Of(name.Value), service.Id, .. problem.Arguments]);
    }
}

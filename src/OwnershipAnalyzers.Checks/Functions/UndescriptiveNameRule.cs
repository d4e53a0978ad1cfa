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
        if (service.Stage != LifecycleStage.Retired && service.Details.Name is { } name && NameJudge.Check(name.Value, model.Registry.Policy.Words) is { } problem)
            yield return service.Finding(Rule, name.Place, "name", Excerpt.Of(name.Value), service.Id, problem);
    }
}

using OwnershipAnalyzers.Catalogs;
using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Reading;
using OwnershipAnalyzers.Rules;
using OwnershipAnalyzers.Texts;

namespace OwnershipAnalyzers.Checks.Functions;

internal sealed class UndescriptiveNameRule : ServiceRule
{
    public override Rule Rule => FunctionRules.UndescriptiveName;

    protected override IEnumerable<Finding> Check(OwnedService service, Landscape landscape)
    {
        if (service.Stage != LifecycleStage.Retired && service.Details.Name is { } name && NameJudge.Check(name.Value, landscape.Registry.Policy.Words) is { } problem)
            yield return service.Finding(Rule, name.Place, "name", Excerpt.Of(name.Value), service.Id, problem);
    }
}

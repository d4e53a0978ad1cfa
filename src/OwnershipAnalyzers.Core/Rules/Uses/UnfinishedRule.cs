using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Services;

namespace OwnershipAnalyzers.Rules;

internal sealed class UnfinishedRule : UseRule
{
    public override Rule Rule => DependencyRules.UsesUnfinished;

    public override bool Concerns(ServiceReference reference) =>
        reference.IsBetweenServices && reference.User.Stage == LifecycleStage.Runtime && reference.Used.Stage == LifecycleStage.Design;

    public override Finding Report(Use use, Place? place) =>
        new(Rule, place, [use.Reference.User.Id!, use.Name, .. Team.Of(use.Reference.Used)]);
}

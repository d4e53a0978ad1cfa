using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Rules;

namespace OwnershipAnalyzers.Uses;

internal sealed class UnfinishedRule : UseRule
{
    public override Rule Rule => DependencyRules.UsesUnfinished;

    public override bool Concerns(Crossing crossing) =>
        crossing.IsBetweenServices && crossing.User.Stage == LifecycleStage.Runtime && crossing.Used.Stage == LifecycleStage.Design;

    public override Finding Report(Use use, Place? place) =>
        new(Rule, place, use.Crossing.User.Id!, use.Name, use.Crossing.Used.Id!, Team.Of(use.Crossing.Used));
}

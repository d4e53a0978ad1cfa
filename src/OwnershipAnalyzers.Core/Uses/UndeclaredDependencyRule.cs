using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Rules;

namespace OwnershipAnalyzers.Uses;

/// <summary>What nobody declares, nobody thinks of when the other service fails or retires. Nobody should declare that he needs what is gone.</summary>
internal sealed class UndeclaredDependencyRule : UseRule
{
    public override Rule Rule => DependencyRules.Undeclared;

    public override bool Concerns(Crossing crossing) =>
        crossing.Slice.RequiresDeclaredDependencies && crossing.IsBetweenServices && crossing.Used.Stage != LifecycleStage.Retired && !crossing.User.Dependencies.Contains(crossing.Used.Id!);

    public override Finding Report(Use use, Place? place)
    {
        var (user, used) = (use.Crossing.User.Id!, use.Crossing.Used.Id!);
        return new Finding(Rule, place, user, used, use.Name, Team.Of(use.Crossing.Used), HowTo.Declare(Fact.Of(FactKind.Dependency), $"\"{used}\"", use.Crossing.Logical))
        {
            Remedy = new Remedy(RemedyKind.Declare, FactKind.Dependency, [used]) { Service = use.Crossing.Logical },
        };
    }
}

using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Services;

namespace OwnershipAnalyzers.Rules;

/// <summary>
/// What nobody declares, nobody thinks of when the other service fails or retires. Nobody should declare that he needs what is gone.
/// </summary>
internal sealed class UndeclaredDependencyRule : UseRule
{
    public override Rule Rule => DependencyRules.Undeclared;

    public override bool Concerns(ServiceReference reference) =>
        reference.Slice.RequiresDeclaredDependencies
        && reference.IsBetweenServices
        && reference.Used.Stage != LifecycleStage.Retired
        && !reference.User.Dependencies.Contains(reference.Used.Id!);

    public override Finding Report(Use use, Place? place)
    {
        var used = use.Reference.Used;
        var ways = HowTo.Declare(Fact.Of(FactKind.Dependency), $"\"{used.Id}\"", use.Reference.Logical);
        return new Finding(Rule, place, [use.Reference.User.Id!, use.Name, .. Team.Of(used), ways])
        {
            FixSuggestion = new FixSuggestion(FixSuggestionKind.Declare, FactKind.Dependency, [used.Id!])
            {
                Service = use.Reference.Logical,
            },
        };
    }
}

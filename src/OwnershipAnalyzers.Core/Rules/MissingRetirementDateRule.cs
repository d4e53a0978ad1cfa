using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Slices;

namespace OwnershipAnalyzers.Rules;

/// <summary>Whether the day has passed is not asked here: that depends on the clock, and a compilation must not.</summary>
internal sealed class MissingRetirementDateRule : AssemblyRule
{
    private static readonly Fact RetiresOn = Fact.Of(FactKind.RetiresOn);

    public override Rule Rule => LifecycleRules.MissingRetirementDate;

    public override IEnumerable<Finding> Check(AssemblyFacts facts, Slice slice) =>
        facts.Declared(FactKind.RetiresOn).Any() ? Unreadable(facts) : Missing(facts);

    private static IEnumerable<Finding> Unreadable(AssemblyFacts facts)
    {
        foreach (var (_, date, place) in facts.Declared(FactKind.RetiresOn))
        {
            if (Day.Problem(date) is { } problem)
                yield return new Finding(LifecycleRules.UnreadableRetirementDate, place, facts.Subject, date, problem);
        }
    }

    private static IEnumerable<Finding> Missing(AssemblyFacts facts)
    {
        foreach (var (_, text, place) in facts.Declared(FactKind.Stage))
        {
            if (LifecycleStages.Parse(text) is not { } stage || stage < LifecycleStage.Deprecated)
                continue;
            var empty = facts.About.FirstOrDefault(declaration => declaration.Kind == FactKind.RetiresOn);
            var howTo = HowTo.Declare(RetiresOn, facts, $"{nameof(LifecycleStage)}.{stage}, {RetiresOn.Argument} = \"yyyy-MM-dd\"");
            var message = empty is null ? LifecycleRules.NoRetirementDate : LifecycleRules.EmptyRetirementDate;
            yield return new Finding(message, empty?.Place ?? place, facts.Subject, $"{stage}", howTo);
            yield break;
        }
    }
}

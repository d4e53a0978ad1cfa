using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Slices;

namespace OwnershipAnalyzers.Rules;

internal sealed class UnknownStageRule : AssemblyRule
{
    public override Rule Rule => LifecycleRules.UnknownStage;

    public override IEnumerable<Finding> Check(AssemblyFacts facts, Slice slice)
    {
        foreach (var (_, stage, place) in facts.Declared(FactKind.Stage).Where(stage => LifecycleStages.Parse(stage.Value) is null))
        {
            yield return new Finding(Rule, place, stage, Nearest.Question(stage, LifecycleStages.Names))
            {
                Subject = stage,
                FixSuggestion = new FixSuggestion(FixSuggestionKind.Replace, FactKind.Stage, Likeliest(stage, facts, slice)),
            };
        }
    }

    /// <summary>The stages that are written alike, or else all of them.</summary>
    private static IReadOnlyList<string> Likeliest(string stage, AssemblyFacts facts, Slice slice)
    {
        var nearest = Nearest.To(stage, LifecycleStages.Names);
        return nearest.Count > 0 ? nearest : Suggestions.For(FactKind.Stage, facts, slice);
    }
}

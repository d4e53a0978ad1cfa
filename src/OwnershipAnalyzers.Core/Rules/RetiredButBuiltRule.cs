using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Slices;

namespace OwnershipAnalyzers.Rules;

/// <summary>Rules run on what is built, so a stage is all there is to check.</summary>
internal sealed class RetiredButBuiltRule : AssemblyRule
{
    public override Rule Rule => LifecycleRules.RetiredButBuilt;

    public override IEnumerable<Finding> Check(AssemblyFacts facts, Slice slice) =>
        facts.Declared(FactKind.Stage).Where(stage => LifecycleStages.Parse(stage.Value) == LifecycleStage.Retired)
            .Take(1).Select(stage => new Finding(Rule, stage.Place, facts.Subject));
}

using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Slices;

namespace OwnershipAnalyzers.Rules;

internal sealed class MissingRegistryRule : AssemblyRule
{
    public override Rule Rule => ConfigurationRules.MissingRegistry;

    public override bool IsAboutValues => false;

    public override IEnumerable<Finding> Check(AssemblyFacts facts, Slice slice)
    {
        if (slice.Registry is null)
            yield return new Finding(Rule, null, slice.Mode.ToString(), slice.Project);
    }
}

using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Slices;

namespace OwnershipAnalyzers.Rules;

internal sealed class UnversionedApiRule : AssemblyRule
{
    public override Rule Rule => LifecycleRules.UnversionedApi;

    public override IEnumerable<Finding> Check(AssemblyFacts facts, Slice slice)
    {
        var attribute = facts.UsesAttributes ? nameof(ServiceApi) : "";
        var owner = char.ToLowerInvariant(facts.Subject[0]) + facts.Subject.Substring(1);
        foreach (var (_, text, place) in facts.Declared(FactKind.Api))
        {
            if (ServiceApi.Parse(text) is { Version: null } api)
                yield return new Finding(LifecycleRules.NoApiVersion, place, api.Scope, owner, attribute) { Subject = api.Scope };
        }
    }
}

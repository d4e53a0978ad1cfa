using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Slices;

namespace OwnershipAnalyzers.Rules;

internal sealed class UnversionedApiRule : AssemblyRule
{
    public override Rule Rule => LifecycleRules.UnversionedApi;

    public override IEnumerable<Finding> Check(AssemblyFacts facts, Slice slice)
    {
        var attribute = facts.UsesAttributes ? "to the attribute ServiceApi, " : "";
        foreach (var (_, text, place) in facts.Declared(FactKind.Api))
        {
            if (ServiceApi.Parse(text) is { Version: null } api)
                yield return new Finding(Rule, place, api.Scope, char.ToLowerInvariant(facts.Subject[0]) + facts.Subject.Substring(1), $"has no version, so nobody can say which one they rely on. Add Version = \"1\" {attribute}Version=\"1\" to the item OwnershipApi or \"version\": \"1\" to the entry under \"api\" in service.json") { Subject = api.Scope };
        }
    }
}

using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Slices;

namespace OwnershipAnalyzers.Rules;

internal sealed class MalformedServiceRule : AssemblyRule
{
    public override Rule Rule => DefinitionRules.MalformedService;

    public override IEnumerable<Finding> Check(AssemblyFacts facts, Slice slice)
    {
        foreach (var (_, service, place) in facts.Declared(FactKind.Service).Where(service => !Slug.IsValid(service.Value)))
        {
            var slug = Slug.Normalise(service);
            yield return new Finding(Rule, place, service, slug.Length == 0 ? "" : $" Use '{slug}'.")
            {
                Remedy = Remedy.OrNone(RemedyKind.Replace, FactKind.Service, slug.Length == 0 ? [] : [slug]),
            };
        }
    }
}

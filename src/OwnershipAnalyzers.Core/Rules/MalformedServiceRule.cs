using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Slices;

namespace OwnershipAnalyzers.Rules;

internal sealed class MalformedServiceRule : AssemblyRule
{
    public override Rule Rule => DefinitionRules.MalformedService;

    public override IEnumerable<Finding> Check(AssemblyFacts facts, Slice slice)
    {
        foreach (var (kind, service, place) in facts.About.Where(IsMalformed))
        {
            var slug = Slug.Normalise(service);
            yield return new Finding(Rule, place, service, slug.Length == 0 ? "" : $" Use '{slug}'.")
            {
                Subject = $"{Fact.Of(kind).JsonKey}/{service}",
                FixSuggestion = FixSuggestion.OrNone(FixSuggestionKind.Replace, kind, slug.Length == 0 ? [] : [slug]),
            };
        }
    }

    private static bool IsMalformed(Declaration declaration) => declaration.Kind switch
    {
        // An empty one is a missing service, which is another rule's.
        FactKind.Service => !declaration.IsEmpty && !Slug.IsValid(declaration.Value),
        FactKind.Replacement or FactKind.Dependency => !Slug.IsValid(declaration.Value),
        _ => false,
    };
}

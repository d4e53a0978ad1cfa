using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Services;
using OwnershipAnalyzers.Slices;

namespace OwnershipAnalyzers.Rules;

/// <summary>If the assembly as a whole is a service, the rest of its code belongs to that.</summary>
internal sealed class OutsideBoundariesRule : AssemblyRule
{
    public override Rule Rule => DefinitionRules.OutsideBoundaries;

    public override bool IsAboutValues => false;

    public override IEnumerable<Finding> Check(AssemblyFacts facts, Slice slice)
    {
        var services = facts.LogicalServices;
        if (facts.Sources is null || services.Count == 0 || facts.Declared(FactKind.Service).Any())
            yield break;
        var map = new LogicalBoundary(facts.Declarations);
        var outside = facts.Sources.Where(source => map.OfFolder(source.Path) is null && source.Namespaces.Any(space => map.OfNamespace(space) is null)).ToList();
        if (outside.Count == 0)
            yield break;
        yield return new Finding(Rule, outside[0].Place, Enumeration.Some(Enumeration.Quoted(outside.Select(source => source.Path)), 3), facts.AssemblyName, Enumeration.Some(Enumeration.Quoted(services), 3),
            "Make it part of one of them, or declare a service for the rest with [assembly: ServiceBoundary(\"...\")]");
    }
}

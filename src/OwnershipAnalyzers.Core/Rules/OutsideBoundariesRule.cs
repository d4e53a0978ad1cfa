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
        var outside = facts.Sources.Where(source => IsOutside(source, map)).ToList();
        if (outside.Count > 0)
        {
            var files = Some(outside.Select(source => source.Path));
            yield return new Finding(Rule, outside[0].Place, files, facts.AssemblyName, Some(services));
        }
    }

    private static bool IsOutside(SourceFile source, LogicalBoundary map) =>
        map.OfFolder(source.Path) is null && source.Namespaces.Any(name => map.OfNamespace(name) is null);

    private static string Some(IEnumerable<string> names) => Enumeration.Some(Enumeration.Quoted(names), most: 3);
}

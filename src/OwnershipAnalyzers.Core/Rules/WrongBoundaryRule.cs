using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Services;
using OwnershipAnalyzers.Slices;

namespace OwnershipAnalyzers.Rules;

/// <summary>A boundary that holds no code is a typo or a leftover; code in two of them would have two owners.</summary>
internal sealed class WrongBoundaryRule : AssemblyRule
{
    public override Rule Rule => DefinitionRules.WrongBoundary;

    public override bool IsAboutValues => false;

    public override IEnumerable<Finding> Check(AssemblyFacts facts, Slice slice)
    {
        var boundaries = facts.Declarations.Where(declaration => Fact.Of(declaration.Kind).IsBoundary && declaration is { Of: not null, IsEmpty: false }).ToList();
        return [.. WithoutBoundary(facts, boundaries), .. Empty(facts, boundaries), .. Overlapping(facts, boundaries)];
    }

    /// <summary>Something is said about a logical service of which nobody says where it is.</summary>
    private IEnumerable<Finding> WithoutBoundary(AssemblyFacts facts, List<Declaration> boundaries)
    {
        var known = boundaries.Select(boundary => boundary.Of!).ToList();
        return facts.Declarations.Where(declaration => declaration.Of is { } service && !known.Contains(service)).GroupBy(declaration => declaration.Of!)
            .Select(service => new Finding(Rule, service.First().Place, service.Key,
                $"has no boundary in assembly '{facts.AssemblyName}'.{Nearest.Question(service.Key, known)} Declare it with [assembly: ServiceBoundary(\"{service.Key}\", Namespace = \"...\")] or a service.json in its folder") { Subject = $"boundary/{service.Key}" });
    }

    private IEnumerable<Finding> Empty(AssemblyFacts facts, List<Declaration> boundaries)
    {
        if (facts.Sources is not { } sources)
            return [];
        IReadOnlyList<string> namespaces = [.. sources.SelectMany(source => source.Namespaces).Where(space => space.Length > 0).Distinct()];
        return boundaries.Where(boundary => !sources.Any(source => LogicalBoundary.Holds(boundary, source)))
            .Select(boundary => new Finding(Rule, boundary.Place, boundary.Of!, boundary.Kind == FactKind.Folder
                ? $"has a boundary without code: assembly '{facts.AssemblyName}' compiles no file below '{boundary.Value}'. Move its code there, move the service.json to its code, or delete it"
                : $"has a boundary without code: assembly '{facts.AssemblyName}' declares no type in namespace '{boundary.Value}'.{Likeliest(boundary, namespaces, boundaries)} Write the namespace of its code, or remove the boundary") { Subject = $"boundary/{boundary.Of}/{boundary.Value}" });
    }

    /// <summary>
    /// The namespace that was probably meant. One that is a boundary already is not, and a worse one even less: then this boundary is left
    /// over.
    /// </summary>
    private static string Likeliest(Declaration boundary, IReadOnlyList<string> namespaces, List<Declaration> boundaries)
    {
        if (Nearest.To(boundary.Value, namespaces, 1) is not [var nearest])
            return "";
        var owner = boundaries.FirstOrDefault(other => other.Kind == FactKind.Namespace && Namespaces.Contains(other.Value, nearest));
        return owner is null ? $" Did you mean '{nearest}'?" : $" '{nearest}' belongs to '{owner.Of}' already.";
    }

    /// <summary>One namespace or folder inside another is fine: the innermost counts.</summary>
    private IEnumerable<Finding> Overlapping(AssemblyFacts facts, List<Declaration> boundaries)
    {
        foreach (var same in boundaries.GroupBy(boundary => (boundary.Kind, boundary.Value)))
        {
            if (same.FirstOrDefault(boundary => boundary.Of != same.First().Of) is { } second)
                yield return new Finding(Rule, second.Place, second.Of!, $"overlaps '{same.First().Of}': both have the {Fact.Of(second.Kind).Noun} '{second.Value}'. Give it to one of them") { Subject = $"boundary/{second.Of}/{second.Value}" };
        }

        var map = new LogicalBoundary(boundaries);
        var torn = (facts.Sources ?? []).Select(source => (source.Path, Folder: map.OfFolder(source.Path), Namespace: source.Namespaces.Select(map.OfNamespace).FirstOrDefault(space => space is not null)))
            .Where(source => source is { Folder: not null, Namespace: not null } && source.Folder.Of != source.Namespace.Of);
        foreach (var pair in torn.GroupBy(source => (source.Folder!.Of, source.Namespace!.Of)))
        {
            var (path, folder, space) = pair.First();
            yield return new Finding(Rule, space!.Place, space.Of!, $"overlaps '{folder!.Of}': '{path}' has its namespace and lies in the folder of '{folder.Of}', which counts. Change the namespace of the file, or move it") { Subject = $"boundary/{space.Of}/{folder.Of}" };
        }
    }
}

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
        var boundaries = facts.Declarations.Where(IsBoundary).ToList();
        return
        [
            .. WithoutBoundary(facts, boundaries),
            .. Empty(facts, boundaries),
            .. Shared(boundaries),
            .. Torn(facts, boundaries),
        ];
    }

    private static bool IsBoundary(Declaration declaration) =>
        Fact.Of(declaration.Kind).IsBoundary && declaration is { Of: not null, IsEmpty: false };

    /// <summary>Something is said about a logical service of which nobody says where it is.</summary>
    private static IEnumerable<Finding> WithoutBoundary(AssemblyFacts facts, List<Declaration> boundaries)
    {
        var known = boundaries.Select(boundary => boundary.Of!).ToList();
        return
            from declaration in facts.Declarations
            where declaration.Of is { } service && !known.Contains(service)
            group declaration by declaration.Of! into said
            let suggestion = Nearest.Question(said.Key, known)
            select new Finding(DefinitionRules.NoBoundary, said.First().Place, said.Key, facts.AssemblyName, suggestion)
            {
                Subject = $"boundary/{said.Key}",
            };
    }

    private static IEnumerable<Finding> Empty(AssemblyFacts facts, List<Declaration> boundaries)
    {
        if (facts.Sources is not { } sources)
            return [];
        IReadOnlyList<string> namespaces = [.. sources.SelectMany(source => source.Namespaces).Where(name => name.Length > 0).Distinct()];
        return boundaries.Where(boundary => !sources.Any(source => LogicalBoundary.Holds(boundary, source))).Select(Report);

        Finding Report(Declaration boundary)
        {
            string[] what = [boundary.Of!, facts.AssemblyName, boundary.Value];
            var finding = boundary.Kind == FactKind.Folder
                ? new Finding(DefinitionRules.EmptyFolder, boundary.Place, what)
                : new Finding(DefinitionRules.EmptyNamespace, boundary.Place, [.. what, .. Likeliest(boundary, namespaces, boundaries)]);
            return finding with { Subject = $"boundary/{boundary.Of}/{boundary.Value}" };
        }
    }

    /// <summary>
    /// The namespace that was probably meant, or the one nearest to it with its owner. One that is a boundary already is not meant, and a
    /// worse one even less: then this boundary is left over.
    /// </summary>
    private static string[] Likeliest(Declaration boundary, IReadOnlyList<string> namespaces, List<Declaration> boundaries)
    {
        if (Nearest.To(boundary.Value, namespaces, 1) is not [var nearest])
            return ["", "", ""];
        var owner = boundaries.FirstOrDefault(other => other.Kind == FactKind.Namespace && Namespaces.Contains(other.Value, nearest));
        return owner is null ? [nearest, "", ""] : ["", nearest, owner.Of!];
    }

    /// <summary>One namespace or folder inside another is fine: the innermost counts. The same one twice is not.</summary>
    private static IEnumerable<Finding> Shared(List<Declaration> boundaries) =>
        from same in boundaries.GroupBy(boundary => (boundary.Kind, boundary.Value))
        let first = same.First()
        let second = same.FirstOrDefault(boundary => boundary.Of != first.Of)
        where second is not null
        select new Finding(DefinitionRules.SharedBoundary, second.Place, second.Of!, first.Of!, Fact.Of(second.Kind).Noun, second.Value)
        {
            Subject = $"boundary/{second.Of}/{second.Value}",
        };

    /// <summary>Files that have the namespace of one service and lie in the folder of another; one for each pair of services.</summary>
    private static IEnumerable<Finding> Torn(AssemblyFacts facts, List<Declaration> boundaries)
    {
        var map = new LogicalBoundary(boundaries);
        return
            from source in facts.Sources ?? []
            let folder = map.OfFolder(source.Path)
            let space = source.Namespaces.Select(map.OfNamespace).FirstOrDefault(boundary => boundary is not null)
            where folder is not null && space is not null && folder.Of != space.Of
            group (source.Path, Folder: folder!, Namespace: space!) by (folder!.Of, space!.Of) into pair
            let first = pair.First()
            select new Finding(DefinitionRules.FileInOtherFolder, first.Namespace.Place, first.Namespace.Of!, first.Folder.Of!, first.Path)
            {
                Subject = $"boundary/{first.Namespace.Of}/{first.Folder.Of}",
            };
    }
}

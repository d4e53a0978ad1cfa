using OwnershipAnalyzers.Facts;

namespace OwnershipAnalyzers.Services;

/// <summary>
/// What one assembly holds of one service: the assembly as a whole, or a logical service inside it. What a logical service does not say of
/// itself, its assembly says for it.
/// </summary>
/// <param name="Assembly">Simple name of the assembly.</param>
/// <param name="Logical">The id of the logical service; null for the assembly as a whole.</param>
/// <param name="Declarations">What is said about it, none of it empty, inherited declarations included.</param>
public sealed record ServicePart(string Assembly, string? Logical, IReadOnlyList<Declaration> Declarations)
{
    private static readonly FactKind[] Inherited = [FactKind.Team, FactKind.Stage, FactKind.Tier];

    /// <summary>The parts of an assembly, first the assembly as a whole.</summary>
    public static IReadOnlyList<ServicePart> Of(string assembly, IReadOnlyList<Declaration> declarations)
    {
        if (declarations.All(declaration => declaration is { Of: null, IsEmpty: false }))
            return [new ServicePart(assembly, null, declarations)];
        var byService = declarations.Where(declaration => !declaration.IsEmpty).ToLookup(declaration => declaration.Of ?? "");
        List<Declaration> whole = [.. byService[""]];
        return
        [
            new ServicePart(assembly, null, whole),
            .. byService.Where(service => service.Key.Length > 0)
                .Select(service => new ServicePart(assembly, service.Key, WithInherited([.. service], whole))),
        ];
    }

    /// <summary>The different values of one kind of fact, in order of appearance.</summary>
    public IEnumerable<string> Values(FactKind kind) =>
        Declarations.Where(declaration => declaration.Kind == kind)
            .Select(declaration => declaration.Value)
            .Distinct(StringComparer.Ordinal);

    private static IReadOnlyList<Declaration> WithInherited(List<Declaration> own, List<Declaration> whole)
    {
        var missing = Inherited.Where(kind => own.All(declaration => declaration.Kind != kind)).ToList();
        // A retirement belongs to the stage.
        if (missing.Contains(FactKind.Stage))
            missing.AddRange([FactKind.RetiresOn, FactKind.Replacement]);
        return [.. own, .. whole.Where(declaration => missing.Contains(declaration.Kind))];
    }
}

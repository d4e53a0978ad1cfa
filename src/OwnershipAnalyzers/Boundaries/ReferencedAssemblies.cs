using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Slices;
using OwnershipAnalyzers.Sources;

namespace OwnershipAnalyzers.Boundaries;

/// <summary>
/// What referenced assemblies declare: projects of this repository, and packages from another one of the same organisation. Whoever else
/// uses the same attributes means teams and services of his own.
/// </summary>
internal static class ReferencedAssemblies
{
    public static IEnumerable<(IAssemblySymbol Assembly, IReadOnlyList<Declaration> Declarations)> Of(Compilation compilation, Slice slice, CancellationToken cancellation)
    {
        var builtHere = new HashSet<string>(slice.BuiltHere, StringComparer.OrdinalIgnoreCase);
        foreach (var assembly in compilation.SourceModule.ReferencedAssemblySymbols)
        {
            if (FrameworkKeys.Contain(assembly.Identity.PublicKeyToken))
                continue;
            var declarations = Declared(assembly, cancellation);
            if (builtHere.Contains(assembly.Name) || declarations.Any(declaration => IsOfThisOrganisation(declaration, slice)))
                yield return (assembly, declarations);
        }
    }

    private static ImmutableArray<Declaration> Declared(IAssemblySymbol assembly, CancellationToken cancellation) =>
    [
        .. assembly.GetAttributes().SelectMany(attribute => WrittenFact.Read(attribute, cancellation))
            .Select(fact => new Declaration(fact.Kind, fact.Value, new FilePlace(assembly.Name)) { Of = fact.Of }),
    ];

    private static bool IsOfThisOrganisation(Declaration declaration, Slice slice) => declaration.Kind switch
    {
        FactKind.Team => slice.FindTeam(declaration.Value) is not null || slice.FindRenamedTeam(declaration.Value) is not null,
        FactKind.Service => slice.ExternalServices.Contains(declaration.Value),
        _ => false,
    };
}

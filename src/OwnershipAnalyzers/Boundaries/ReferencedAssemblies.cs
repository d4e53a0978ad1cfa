using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Slices;
using OwnershipAnalyzers.Sources;

namespace OwnershipAnalyzers.Boundaries;

/// <summary>
/// What referenced assemblies declare: projects of this repository, and packages from another one of the same organisation. Assemblies of
/// other organisations may use the same attributes, for teams and services that mean nothing here.
/// </summary>
internal static class ReferencedAssemblies
{
    public static IEnumerable<DeclaringAssembly> Of(Compilation compilation, Slice slice, CancellationToken cancellation)
    {
        var builtHere = new HashSet<string>(slice.BuiltHere, StringComparer.OrdinalIgnoreCase);
        foreach (var assembly in compilation.SourceModule.ReferencedAssemblySymbols)
        {
            if (FrameworkKeys.Contain(assembly.Identity.PublicKeyToken))
                continue;
            var declarations = Declared(assembly, cancellation);
            if (builtHere.Contains(assembly.Name) || declarations.Any(declaration => IsOfThisOrganisation(declaration, slice)))
                yield return new DeclaringAssembly(assembly, declarations);
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

using Microsoft.CodeAnalysis;
using OwnershipAnalyzers.Sources;

namespace OwnershipAnalyzers.Boundaries;

/// <summary>Looks in the service that takes over for the type to use instead.</summary>
/// <param name="compilation">The compilation that has to see the type.</param>
/// <param name="resolver">Finds the owners of types.</param>
/// <param name="assemblies">The assemblies whose owners are known.</param>
internal sealed class ReplacementFinder(Compilation compilation, CodeOwnerResolver resolver, IReadOnlyList<OwnedAssembly> assemblies)
{
    /// <summary>
    /// The metadata name of the only type of a service that is called like the one used and is of the same kind; null when there is none,
    /// or more than one, or when it is no type that is used.
    /// </summary>
    public string? Find(ISymbol used, string service)
    {
        var isConstructor = used is IMethodSymbol { MethodKind: MethodKind.Constructor };
        var type = isConstructor ? used.ContainingType : used as INamedTypeSymbol;
        if (type is not { ContainingType: null })
            return null;
        var found = assemblies.Where(assembly => assembly.Map.Owners.Any(owner => owner.Service.Id == service))
            .SelectMany(assembly => Namesakes(assembly.Symbol.GlobalNamespace, type))
            .Where(other => other.TypeKind == type.TypeKind && other.IsStatic == type.IsStatic && IsOfferedBy(service, other))
            .Take(2).ToList();
        if (found.Count != 1)
            return null;
        var space = NamespaceName.Of(found[0].ContainingNamespace);
        var name = space.Length == 0 ? found[0].MetadataName : $"{space}.{found[0].MetadataName}";
        // Null also when several assemblies have a type of that name, so that nobody could tell which one is meant.
        return SymbolEqualityComparer.Default.Equals(compilation.GetTypeByMetadataName(name), found[0]) ? name : null;
    }

    private bool IsOfferedBy(string service, INamedTypeSymbol type) =>
        resolver.OfSymbol(type).FirstOrDefault(owner => owner.Service.Id == service) is { } owner
        && owner.Service.Offers(owner.Assembly, NamespaceName.Of(type.ContainingNamespace))
        && compilation.IsSymbolAccessibleWithin(type, compilation.Assembly);

    private static IEnumerable<INamedTypeSymbol> Namesakes(INamespaceSymbol @namespace, INamedTypeSymbol type) =>
        @namespace.GetTypeMembers(type.Name, type.Arity)
            .Concat(@namespace.GetNamespaceMembers().SelectMany(inner => Namesakes(inner, type)));
}

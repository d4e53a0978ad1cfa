using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using OwnershipAnalyzers.Sources;

namespace OwnershipAnalyzers.Boundaries;

/// <summary>Finds the owner of any code that a compilation can see: of files, namespaces, types and members.</summary>
/// <param name="context">The compilation.</param>
/// <param name="own">The owners of its own assembly.</param>
/// <param name="referenced">The owners of the referenced assemblies that declare some.</param>
internal sealed class CodeOwnerResolver(CompilationContext context, AssemblyMap own, IReadOnlyDictionary<ISymbol, AssemblyMap> referenced)
{
    private readonly ConcurrentDictionary<INamedTypeSymbol, IReadOnlyList<Owner>> _types = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<SyntaxTree, Owner?> _files = new();

    /// <summary>The parts of the compiled assembly.</summary>
    public IReadOnlyList<Owner> Own => own.Owners;

    /// <summary>The owner of a file, or null when the namespaces in it decide.</summary>
    public Owner? OfFile(SyntaxTree file) =>
        own.HasFolders ? _files.GetOrAdd(file, tree => own.OfFile(context.Paths.Relative(tree.FilePath))) : null;

    /// <summary>The owner of code in a file of the compiled assembly.</summary>
    public Owner OfCode(SyntaxTree file, INamespaceSymbol @namespace) => OfFile(file) ?? own.OfNamespace(@namespace);

    /// <summary>The owner of code in a namespace of the compiled assembly.</summary>
    public Owner OfNamespace(string @namespace) => own.OfNamespace(@namespace);

    /// <summary>
    /// Whose a type or a member of one is; nobody's when that is not known. A partial type whose files lie in the folders of several
    /// services is shared by them, its members are not.
    /// </summary>
    public IReadOnlyList<Owner> OfSymbol(ISymbol symbol)
    {
        if (Outermost(symbol) is not { } type)
            return [];
        var owners = _types.GetOrAdd(type, FindType);
        if (owners.Count < 2 || SymbolEqualityComparer.Default.Equals(symbol, type))
            return owners;
        var parts = Parts(symbol);
        return parts.Count > 0 ? parts : owners;
    }

    private IReadOnlyList<Owner> FindType(INamedTypeSymbol type)
    {
        // Types that the compiler makes up belong to those who use them.
        if (type.IsAnonymousType || type.ContainingAssembly is not { } assembly || type.ContainingNamespace is not { } space)
            return [];
        if (SymbolEqualityComparer.Default.Equals(assembly, context.Compilation.Assembly))
            return Parts(type);
        return referenced.TryGetValue(assembly, out var map) && map.OfNamespaceElsewhere(space) is { } owner ? [owner] : [];
    }

    /// <summary>
    /// The owners of the files that declare something. What only tools write belongs to nobody unless a namespace or folder says so:
    /// helpers that a generator adds to each assembly are not part of any service.
    /// </summary>
    private IReadOnlyList<Owner> Parts(ISymbol symbol)
    {
        var ofNamespace = own.OfNamespace(symbol.ContainingNamespace);
        if (own.Owners.Count == 1)
            return [ofNamespace];
        return [.. symbol.DeclaringSyntaxReferences.Select(part => OwnerOf(part.SyntaxTree)).OfType<Owner>().Distinct()];

        Owner? OwnerOf(SyntaxTree file)
        {
            if (OfFile(file) is { } owner)
                return owner;
            var isHelper = ofNamespace.Logical is null && context.Generated.Contains(file, default);
            return isHelper ? null : ofNamespace;
        }
    }

    private static INamedTypeSymbol? Outermost(ISymbol symbol)
    {
        var type = symbol as INamedTypeSymbol ?? symbol.ContainingType;
        while (type?.ContainingType is { } outer)
            type = outer;
        return type?.OriginalDefinition;
    }
}

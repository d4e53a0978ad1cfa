using Microsoft.CodeAnalysis;
using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Services;

namespace OwnershipAnalyzers.Boundaries;

/// <summary>An assembly that says whose it is.</summary>
/// <param name="Symbol">The assembly.</param>
/// <param name="Declarations">What it declares.</param>
internal sealed record DeclaringAssembly(IAssemblySymbol Symbol, IReadOnlyList<Declaration> Declarations)
{
    /// <summary>The parts of services in it.</summary>
    public IReadOnlyList<ServicePart> Parts { get; } = ServicePart.Of(Symbol.Name, Declarations);
}

/// <summary>An assembly of which it is known whose every part is.</summary>
internal sealed record OwnedAssembly(IAssemblySymbol Symbol, AssemblyMap Map)
{
    /// <summary>The assembly, with the services to which its parts belong.</summary>
    public static OwnedAssembly Of(DeclaringAssembly assembly, IReadOnlyDictionary<ServicePart, ServiceFacts> services, bool isOwn)
    {
        var owners = assembly.Parts.Select(part => new Owner(part, services[part], isOwn));
        return new OwnedAssembly(assembly.Symbol, new AssemblyMap(assembly.Declarations, [.. owners]));
    }
}

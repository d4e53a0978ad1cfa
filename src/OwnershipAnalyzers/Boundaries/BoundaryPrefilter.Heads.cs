using Microsoft.CodeAnalysis;

namespace OwnershipAnalyzers.Boundaries;

/// <summary>Heads of declarations, as symbols.</summary>
internal sealed partial class BoundaryPrefilter
{
    /// <summary>Whether the head of a type or of any of its members is suspect, in whichever file.</summary>
    public bool HasSuspectDeclaration(INamedTypeSymbol type) => IsSuspectDeclaration(type) || type.GetMembers().Any(HasSuspectHead);

    // Accessors have the types of their property or event, types speak for themselves and for their constructors.
    private bool HasSuspectHead(ISymbol member) =>
        member is not (INamedTypeSymbol or IMethodSymbol { AssociatedSymbol: not null } or IMethodSymbol { MethodKind: MethodKind.Constructor }) && !member.IsImplicitlyDeclared && IsSuspectDeclaration(member);

    /// <summary>Whether the head of a declaration is suspect: everything but its attributes and its body.</summary>
    public bool IsSuspectDeclaration(ISymbol symbol) => symbol switch
    {
        // A kind of type that this compiler knows and we do not.
        INamedTypeSymbol { TypeKind: > TypeKind.FunctionPointer } => true,
        INamedTypeSymbol type => MayViolate(type.BaseType) || type.Interfaces.Any(MayViolate) || AnySuspect(type.TypeParameters)
            || (type.DelegateInvokeMethod is { } call && IsSuspectHead(call)) || type.InstanceConstructors.Any(IsSuspectHead),
        IMethodSymbol method => IsSuspectHead(method) || method.ExplicitInterfaceImplementations.Any(implemented => MayViolate(implemented.ContainingType)),
        IPropertySymbol property => MayViolate(property.Type) || AnySuspect(property.Parameters)
            || property.ExplicitInterfaceImplementations.Any(implemented => MayViolate(implemented.ContainingType)),
        IEventSymbol happening => MayViolate(happening.Type) || happening.ExplicitInterfaceImplementations.Any(implemented => MayViolate(implemented.ContainingType)),
        // The size of a buffer is an expression that stands in the head.
        IFieldSymbol field => field.IsFixedSizeBuffer || MayViolate(field.Type),
        _ => true,
    };
}

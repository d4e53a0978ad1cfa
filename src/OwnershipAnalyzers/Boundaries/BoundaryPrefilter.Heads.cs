using Microsoft.CodeAnalysis;

namespace OwnershipAnalyzers.Boundaries;

/// <summary>Heads of declarations, as symbols.</summary>
internal sealed partial class BoundaryPrefilter
{
    /// <summary>Whether the head of a type or of any of its members is suspect, in whichever file.</summary>
    public bool HasSuspectDeclaration(INamedTypeSymbol type) => IsSuspectDeclaration(type) || type.GetMembers().Any(HasSuspectHead);

    private bool HasSuspectHead(ISymbol member) =>
        !IsJudgedElsewhere(member) && !member.IsImplicitlyDeclared && IsSuspectDeclaration(member);

    /// <summary>
    /// Accessors have the types of their property or event; constructors are judged with their type, nested types on their own.
    /// </summary>
    private static bool IsJudgedElsewhere(ISymbol member) =>
        member is INamedTypeSymbol or IMethodSymbol { AssociatedSymbol: not null } or IMethodSymbol { MethodKind: MethodKind.Constructor };

    /// <summary>Whether the head of a declaration is suspect: everything but its attributes and its body.</summary>
    public bool IsSuspectDeclaration(ISymbol symbol) => symbol switch
    {
        // A kind of type that this compiler knows and we do not.
        INamedTypeSymbol { TypeKind: > TypeKind.FunctionPointer } => true,
        INamedTypeSymbol type => IsSuspectType(type),
        IMethodSymbol method => IsSuspectHead(method) || method.ExplicitInterfaceImplementations.Any(ImplementsSuspect),
        IPropertySymbol property => MayViolate(property.Type)
            || AnySuspect(property.Parameters)
            || property.ExplicitInterfaceImplementations.Any(ImplementsSuspect),
        IEventSymbol @event => MayViolate(@event.Type) || @event.ExplicitInterfaceImplementations.Any(ImplementsSuspect),
        // The size of a buffer is an expression that stands in the head.
        IFieldSymbol field => field.IsFixedSizeBuffer || MayViolate(field.Type),
        _ => true,
    };

    private bool IsSuspectType(INamedTypeSymbol type) =>
        MayViolate(type.BaseType)
        || type.Interfaces.Any(MayViolate)
        || AnySuspect(type.TypeParameters)
        || (type.DelegateInvokeMethod is { } call && IsSuspectHead(call))
        || type.InstanceConstructors.Any(IsSuspectHead);

    private bool ImplementsSuspect(ISymbol implemented) => MayViolate(implemented.ContainingType);
}

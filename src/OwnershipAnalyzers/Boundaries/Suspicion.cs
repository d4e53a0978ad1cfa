using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using OwnershipAnalyzers.Uses;

namespace OwnershipAnalyzers.Boundaries;

/// <summary>
/// Tells from operations, which the compiler has at hand, whether code may use what it should not; only then is it worth resolving names.
/// May suspect too much, never too little.
/// </summary>
/// <param name="user">Whose code it is.</param>
/// <param name="territory">Whose other code is.</param>
/// <param name="origins">Where types come from.</param>
/// <param name="crossings">What rules have against uses.</param>
/// <param name="wanted">The names of what others have.</param>
internal sealed partial class Suspicion(Owner user, Territory territory, Origins origins, Crossings crossings, WantedNames wanted)
{
    private readonly ConcurrentDictionary<Origin, bool> _violations = new();

    /// <summary>Whether the head of a declaration is suspect: everything but its attributes and its body.</summary>
    public bool IsSuspectDeclaration(ISymbol symbol) => symbol switch
    {
        // A kind of type that this compiler knows and we do not.
        INamedTypeSymbol { TypeKind: > TypeKind.FunctionPointer } => true,
        INamedTypeSymbol type => IsSuspect(type.BaseType) || type.Interfaces.Any(IsSuspect) || AnySuspect(type.TypeParameters)
            || (type.DelegateInvokeMethod is { } call && IsSuspectHead(call)) || type.InstanceConstructors.Any(IsSuspectHead),
        IMethodSymbol method => IsSuspectHead(method) || method.ExplicitInterfaceImplementations.Any(implemented => IsSuspect(implemented.ContainingType)),
        IPropertySymbol property => IsSuspect(property.Type) || AnySuspect(property.Parameters)
            || property.ExplicitInterfaceImplementations.Any(implemented => IsSuspect(implemented.ContainingType)),
        IEventSymbol happening => IsSuspect(happening.Type) || happening.ExplicitInterfaceImplementations.Any(implemented => IsSuspect(implemented.ContainingType)),
        // The size of a buffer is an expression that stands in the head.
        IFieldSymbol field => field.IsFixedSizeBuffer || IsSuspect(field.Type),
        _ => true,
    };

    private bool IsSuspect(ISymbol? member) => member?.ContainingType is { } type
        && (IsSuspect(type)
            || (origins.Of(type) is { IsShared: true } origin && Judge(new Origin(territory.OfSymbol(member.OriginalDefinition), origin.Namespace)))
            || (member is IMethodSymbol { IsGenericMethod: true } method && AnySuspect(method.TypeArguments)));

    private bool IsSuspect(ITypeSymbol? type) => type switch
    {
        INamedTypeSymbol { SpecialType: SpecialType.None } named =>
            (origins.Of(named) is { } origin && IsViolation(origin))
            || (named.IsGenericType && AnySuspect(named.TypeArguments))
            || (named.ContainingType is { } outer && IsSuspect(outer)),
        IArrayTypeSymbol array => IsSuspect(array.ElementType),
        IPointerTypeSymbol pointer => IsSuspect(pointer.PointedAtType),
        IFunctionPointerTypeSymbol function => IsSuspectHead(function.Signature),
        _ => false,
    };

    private bool IsSuspectHead(IMethodSymbol function) => IsSuspect(function.ReturnType) || AnySuspect(function.Parameters) || AnySuspect(function.TypeParameters);

    private bool AnySuspect(ImmutableArray<ITypeSymbol> types) => Any(types, this, static (type, we) => we.IsSuspect(type));

    private bool AnySuspect(ImmutableArray<IParameterSymbol> parameters) => Any(parameters, this, static (parameter, we) => we.IsSuspect(parameter.Type));

    private bool AnySuspect(ImmutableArray<ITypeParameterSymbol> parameters) => Any(parameters, this, static (parameter, we) => we.AnySuspect(parameter.ConstraintTypes));

    /// <summary>As LINQ has it, but without an object for each question.</summary>
    private static bool Any<T>(ImmutableArray<T> all, Suspicion we, Func<T, Suspicion, bool> isSuspect)
    {
        foreach (var one in all)
        {
            if (isSuspect(one, we))
                return true;
        }

        return false;
    }

    private bool IsViolation(Origin origin) => (origin.IsShared || origin.Owners[0] != user)
        && (_violations.TryGetValue(origin, out var isViolation) ? isViolation : _violations[origin] = Judge(origin));

    private bool Judge(Origin origin)
    {
        if (origin.Owners.Count == 0 || origin.Owners.Contains(user))
            return false;
        var (crossing, rules) = crossings.Between(user, origin.Owners[0]);
        var use = new Use(crossing, origin.Namespace, "");
        return rules.Any(rule => crossings.IsViolation(rule, use) || crossings.IsViolation(rule, use with { IsInternal = true }));
    }
}

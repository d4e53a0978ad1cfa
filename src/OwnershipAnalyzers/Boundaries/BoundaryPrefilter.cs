using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using OwnershipAnalyzers.Services;

namespace OwnershipAnalyzers.Boundaries;

/// <summary>
/// Tells from operations, which the compiler has at hand, whether code may use what it should not; only then is it worth resolving names.
/// May suspect too much, never too little.
/// </summary>
/// <param name="user">Whose code it is.</param>
/// <param name="resolver">Whose other code is.</param>
/// <param name="typeOwners">Where types come from.</param>
/// <param name="dependencyRules">What rules have against uses.</param>
/// <param name="wanted">The names of what others have.</param>
internal sealed partial class BoundaryPrefilter(Owner user, CodeOwnerResolver resolver, TypeOwnerCache typeOwners, ServiceDependencyRules dependencyRules, WantedNames wanted)
{
    private readonly ConcurrentDictionary<TypeOwner, bool> _violations = new();
    private readonly ConcurrentDictionary<ISymbol, Verdict> _verdicts = new(SameSymbol.Instance);

    private bool MayViolate(ISymbol? member) => member is not null && VerdictOn(member.OriginalDefinition) switch
    {
        Verdict.Harmless => false,
        Verdict.Suspect => true,
        _ => MayViolate(member.ContainingType) || (member is IMethodSymbol { IsGenericMethod: true } method && AnySuspect(method.TypeArguments)),
    };

    private bool MayViolate(ITypeSymbol? type) => type switch
    {
        INamedTypeSymbol named => VerdictOn(named.OriginalDefinition) switch
        {
            Verdict.Harmless => false,
            Verdict.Suspect => true,
            _ => AnySuspect(named.TypeArguments) || MayViolate(named.ContainingType),
        },
        IArrayTypeSymbol array => MayViolate(array.ElementType),
        IPointerTypeSymbol pointer => MayViolate(pointer.PointedAtType),
        IFunctionPointerTypeSymbol function => IsSuspectHead(function.Signature),
        _ => false,
    };

    /// <summary>What is thought of a definition, asked once for each.</summary>
    private Verdict VerdictOn(ISymbol definition) =>
        _verdicts.TryGetValue(definition, out var known) ? known : _verdicts[definition] = definition is INamedTypeSymbol type ? Judge(type) : Judge(definition, definition.ContainingType);

    private Verdict Judge(INamedTypeSymbol type) =>
        typeOwners.Of(type) is { } origin && IsViolation(origin) ? Verdict.Suspect
        : type.IsGenericType ? Verdict.DependsOnArguments
        : Verdict.Harmless;

    private Verdict Judge(ISymbol member, INamedTypeSymbol? type) =>
        type is null ? Verdict.Harmless
        : VerdictOn(type) == Verdict.Suspect || (typeOwners.Of(type) is { IsShared: true } origin && Judge(new TypeOwner(resolver.OfSymbol(member), origin.Namespace))) ? Verdict.Suspect
        : type.IsGenericType || member is IMethodSymbol { IsGenericMethod: true } ? Verdict.DependsOnArguments
        : Verdict.Harmless;

    private bool IsSuspectHead(IMethodSymbol function) => MayViolate(function.ReturnType) || AnySuspect(function.Parameters) || AnySuspect(function.TypeParameters);

    private bool AnySuspect(ImmutableArray<ITypeSymbol> types) => Any(types, this, static (type, we) => we.MayViolate(type));

    private bool AnySuspect(ImmutableArray<IParameterSymbol> parameters) => Any(parameters, this, static (parameter, we) => we.MayViolate(parameter.Type));

    private bool AnySuspect(ImmutableArray<ITypeParameterSymbol> parameters) => Any(parameters, this, static (parameter, we) => we.AnySuspect(parameter.ConstraintTypes));

    /// <summary>As LINQ has it, but without an object for each question.</summary>
    private static bool Any<T>(ImmutableArray<T> all, BoundaryPrefilter we, Func<T, BoundaryPrefilter, bool> isSuspect)
    {
        foreach (var one in all)
        {
            if (isSuspect(one, we))
                return true;
        }

        return false;
    }

    private bool IsViolation(TypeOwner origin) => (origin.IsShared || origin.Owners[0] != user)
        && (_violations.TryGetValue(origin, out var isViolation) ? isViolation : _violations[origin] = Judge(origin));

    private bool Judge(TypeOwner origin)
    {
        if (origin.Owners.Count == 0 || origin.Owners.Contains(user))
            return false;
        var (reference, rules) = dependencyRules.Between(user, origin.Owners[0]);
        var use = new Use(reference, origin.Namespace, "");
        return rules.Any(rule => dependencyRules.IsViolation(rule, use) || dependencyRules.IsViolation(rule, use with { IsInternal = true }));
    }
}

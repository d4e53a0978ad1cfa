using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using OwnershipAnalyzers.Rules;
using OwnershipAnalyzers.Services;

namespace OwnershipAnalyzers.Boundaries;

/// <summary>
/// Tells from operations and symbols, which the compiler has at hand, whether code may violate a rule; only then is it worth resolving
/// names. May be wrong in one direction only: what it lets pass is harmless.
/// </summary>
/// <param name="user">The owner of the code that uses.</param>
/// <param name="resolver">Finds the owners of what is used.</param>
/// <param name="typeOwners">Finds the owners of types.</param>
/// <param name="dependencyRules">Says which uses violate a rule.</param>
/// <param name="wanted">The names of what others have.</param>
internal sealed partial class BoundaryPrefilter(
    Owner user, CodeOwnerResolver resolver, TypeOwnerCache typeOwners, ServiceDependencyRules dependencyRules, WantedNames wanted)
{
    private readonly ConcurrentDictionary<TypeOwner, bool> _violations = new();
    private readonly ConcurrentDictionary<ISymbol, Verdict> _verdicts = new(SameSymbol.Instance);

    private bool MayViolate(ISymbol? member) => member is not null && VerdictOn(member.OriginalDefinition) switch
    {
        Verdict.Harmless => false,
        Verdict.Suspect => true,
        _ => MayViolate(member.ContainingType) || HasSuspectArguments(member),
    };

    private bool HasSuspectArguments(ISymbol member) =>
        member is IMethodSymbol { IsGenericMethod: true } method && AnySuspect(method.TypeArguments);

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

    /// <summary>The verdict on a definition, found once for each.</summary>
    private Verdict VerdictOn(ISymbol definition)
    {
        if (_verdicts.TryGetValue(definition, out var known))
            return known;
        var verdict = definition is INamedTypeSymbol type ? Judge(type) : Judge(definition, definition.ContainingType);
        _verdicts[definition] = verdict;
        return verdict;
    }

    private Verdict Judge(INamedTypeSymbol type)
    {
        if (typeOwners.Of(type) is { } owner && IsViolation(owner))
            return Verdict.Suspect;
        return type.IsGenericType ? Verdict.DependsOnArguments : Verdict.Harmless;
    }

    private Verdict Judge(ISymbol member, INamedTypeSymbol? type)
    {
        if (type is null)
            return Verdict.Harmless;
        if (VerdictOn(type) == Verdict.Suspect || IsViolationOfSharedType(member, type))
            return Verdict.Suspect;
        return type.IsGenericType || member is IMethodSymbol { IsGenericMethod: true } ? Verdict.DependsOnArguments : Verdict.Harmless;
    }

    /// <summary>A member of a partial type may be somebody else's than the type is.</summary>
    private bool IsViolationOfSharedType(ISymbol member, INamedTypeSymbol type) =>
        typeOwners.Of(type) is { IsShared: true } shared && Judge(new TypeOwner(resolver.OfSymbol(member), shared.Namespace));

    private bool IsSuspectHead(IMethodSymbol function) =>
        MayViolate(function.ReturnType) || AnySuspect(function.Parameters) || AnySuspect(function.TypeParameters);

    private bool AnySuspect(ImmutableArray<ITypeSymbol> types) => Any(types, this, static (type, filter) => filter.MayViolate(type));

    private bool AnySuspect(ImmutableArray<IParameterSymbol> parameters) =>
        Any(parameters, this, static (parameter, filter) => filter.MayViolate(parameter.Type));

    private bool AnySuspect(ImmutableArray<ITypeParameterSymbol> parameters) =>
        Any(parameters, this, static (parameter, filter) => filter.AnySuspect(parameter.ConstraintTypes));

    /// <summary>As LINQ has it, but without an object for each question.</summary>
    private static bool Any<T>(ImmutableArray<T> items, BoundaryPrefilter filter, Func<T, BoundaryPrefilter, bool> isSuspect)
    {
        foreach (var item in items)
        {
            if (isSuspect(item, filter))
                return true;
        }

        return false;
    }

    private bool IsViolation(TypeOwner used)
    {
        var isOwn = !used.IsShared && used.Owners[0] == user;
        if (isOwn)
            return false;
        if (_violations.TryGetValue(used, out var isViolation))
            return isViolation;
        return _violations[used] = Judge(used);
    }

    private bool Judge(TypeOwner used)
    {
        if (used.Owners.Count == 0 || used.Owners.Contains(user))
            return false;
        var (reference, rules) = dependencyRules.Between(user, used.Owners[0]);
        var use = new Use(reference, used.Namespace, "");
        return rules.Any(rule => IsViolation(rule, use) || IsViolation(rule, use with { IsInternal = true }));
    }

    private bool IsViolation(UseRule rule, Use use) => dependencyRules.IsViolation(rule, use);
}

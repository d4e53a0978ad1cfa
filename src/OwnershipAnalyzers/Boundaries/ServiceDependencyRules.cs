using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using OwnershipAnalyzers.Rules;
using OwnershipAnalyzers.Services;
using OwnershipAnalyzers.Slices;

namespace OwnershipAnalyzers.Boundaries;

/// <summary>
/// Says which rules a use of one service by another can violate, and whether it does. The rules are found once for each pair.
/// </summary>
/// <param name="compilation">The compilation whose code uses.</param>
/// <param name="slice">The repository.</param>
/// <param name="assemblies">The referenced assemblies, by name.</param>
/// <param name="rules">The rules of which anybody would see what they report.</param>
/// <param name="errors">Where a rule that fails is noted.</param>
internal sealed class ServiceDependencyRules(
    Compilation compilation, Slice slice, ILookup<string, IAssemblySymbol> assemblies, IReadOnlyList<UseRule> rules, InternalErrors errors)
{
    private readonly ConcurrentDictionary<(Owner, Owner), (ServiceReference, IReadOnlyList<UseRule>)> _pairs = new();

    /// <summary>The reference from one to the other, and the rules that a use can violate; none when every use is fine.</summary>
    public (ServiceReference Reference, IReadOnlyList<UseRule> Rules) Between(Owner user, Owner used) =>
        _pairs.GetOrAdd((user, used), Judge);

    /// <summary>Whether a use violates a rule that is concerned with it.</summary>
    public bool IsViolation(UseRule rule, Use use) =>
        errors.Ask(rule.Rule, (rule, use), static asked => asked.rule.IsViolatedBy(asked.use), otherwise: false);

    private bool Concerns(UseRule rule, ServiceReference reference) =>
        errors.Ask(rule.Rule, (rule, reference), static asked => asked.rule.Concerns(asked.reference), otherwise: false);

    private (ServiceReference, IReadOnlyList<UseRule>) Judge((Owner User, Owner Used) pair)
    {
        var (user, used) = pair;
        var reference = new ServiceReference(user.Service, used.Service, used.Assembly, slice)
        {
            Logical = user.Logical,
            UsedLogical = used.Logical,
            IsInside = used.IsOwn,
            IsBuiltHere = slice.BuiltHere.Contains(used.Assembly, StringComparer.OrdinalIgnoreCase),
            OpensInternals = !used.IsOwn && assemblies[used.Assembly].Any(assembly => assembly.GivesAccessTo(compilation.Assembly)),
        };
        if (ReferenceEquals(user, used))
            return (reference, []);
        return (reference, [.. rules.Where(rule => Concerns(rule, reference))]);
    }
}

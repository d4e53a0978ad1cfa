using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using OwnershipAnalyzers.Rules;
using OwnershipAnalyzers.Slices;
using OwnershipAnalyzers.Uses;

namespace OwnershipAnalyzers.Boundaries;

/// <summary>Which rules have something against code of one service that uses code of another. Asked once for each pair.</summary>
/// <param name="compilation">The compilation whose code uses.</param>
/// <param name="slice">The repository.</param>
/// <param name="assemblies">The referenced assemblies, by name.</param>
/// <param name="rules">The rules of which anybody would see what they report.</param>
/// <param name="faults">Where a rule that fails is noted.</param>
internal sealed class Crossings(Compilation compilation, Slice slice, ILookup<string, IAssemblySymbol> assemblies, IReadOnlyList<UseRule> rules, Faults faults)
{
    private readonly ConcurrentDictionary<(Owner, Owner), (Crossing, IReadOnlyList<UseRule>)> _pairs = new();

    /// <summary>The pair, and the rules that are concerned with it; none when there is nothing to say about any use.</summary>
    public (Crossing Crossing, IReadOnlyList<UseRule> Rules) Between(Owner user, Owner used) => _pairs.GetOrAdd((user, used), Judge);

    /// <summary>Whether a use violates a rule that is concerned with it.</summary>
    public bool IsViolation(UseRule rule, Use use) => faults.Ask(rule.Rule, (rule, use), static asked => asked.rule.IsViolatedBy(asked.use), otherwise: false);

    private (Crossing, IReadOnlyList<UseRule>) Judge((Owner User, Owner Used) pair)
    {
        var (user, used) = pair;
        var crossing = new Crossing(user.Service, used.Service, used.Assembly, slice)
        {
            Logical = user.Logical,
            UsedLogical = used.Logical,
            IsInside = used.IsOwn,
            IsBuiltHere = slice.BuiltHere.Contains(used.Assembly, StringComparer.OrdinalIgnoreCase),
            OpensInternals = !used.IsOwn && assemblies[used.Assembly].Any(assembly => assembly.GivesAccessTo(compilation.Assembly)),
        };
        return (crossing, ReferenceEquals(user, used) ? [] : [.. rules.Where(rule => faults.Ask(rule.Rule, (rule, crossing), static asked => asked.rule.Concerns(asked.crossing), otherwise: false))]);
    }
}

using System.Reflection;

namespace OwnershipAnalyzers.Runtime;

/// <summary>What one assembly declares: as a whole, and for the logical services inside it.</summary>
internal sealed class AssemblyOwners
{
    private readonly IReadOnlyList<(string Namespace, ServiceOwner Owner)> _parts;

    private AssemblyOwners(ServiceOwner whole, IReadOnlyList<(string, ServiceOwner)> parts)
    {
        Whole = whole;
        _parts = parts;
    }

    /// <summary>The owner of all that is in no logical service.</summary>
    public ServiceOwner Whole { get; }

    /// <summary>The owner of a namespace: that of the longest boundary around it.</summary>
    public ServiceOwner OfNamespace(string name)
    {
        foreach (var (boundary, owner) in _parts)
        {
            if (name.StartsWith(boundary, StringComparison.Ordinal) && (name.Length == boundary.Length || name[boundary.Length] == '.'))
                return owner;
        }

        return Whole;
    }

    public static AssemblyOwners Read(Assembly assembly)
    {
        var facts = DeclaredFact.In(assembly).ToLookup(fact => fact.Of ?? "", StringComparer.Ordinal);
        var whole = Owner(facts[""], ServiceOwner.Unknown);
        var parts = facts.Where(part => part.Key.Length > 0).SelectMany(part =>
        {
            // What a logical service does not declare, it has from its assembly.
            var owner = Owner(part, whole) with { Service = part.Key };
            var boundaries = part.Where(fact => fact.Kind == DeclaredFact.Namespace && fact.Value.Length > 0);
            return boundaries.Select(fact => (Namespace: fact.Value, owner));
        });
        var longestFirst = parts.OrderByDescending(part => part.Namespace.Length).ThenBy(part => part.Namespace, StringComparer.Ordinal);
        return new AssemblyOwners(whole, [.. longestFirst]);
    }

    private static ServiceOwner Owner(IEnumerable<DeclaredFact> facts, ServiceOwner otherwise)
    {
        var values = facts.Where(fact => fact.Value.Length > 0).ToLookup(fact => fact.Kind, fact => fact.Value, StringComparer.Ordinal);
        return new ServiceOwner
        {
            Team = Agreed("Team", otherwise.Team),
            Service = Agreed("Service", otherwise.Service),
            Tier = Agreed("Tier", otherwise.Tier),
            Stage = Agreed("Stage", otherwise.Stage)?.ToLowerInvariant(),
        };

        string? Agreed(string kind, string? none) => values[kind].Distinct(StringComparer.OrdinalIgnoreCase).ToList() switch
        {
            [] => none,
            [var value] => value,
            _ => null,
        };
    }
}

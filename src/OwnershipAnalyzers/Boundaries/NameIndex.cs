using Microsoft.CodeAnalysis;

namespace OwnershipAnalyzers.Boundaries;

/// <summary>
/// The names under which code can use what belongs to others. A name that nobody else declares need not be resolved, and resolving names is
/// what costs time.
/// </summary>
internal sealed class NameIndex
{
    private const string AttributeSuffix = "Attribute";

    private const string OperatorPrefix = "op_";

    private readonly HashSet<Owner> _operators = [];
    private readonly Dictionary<string, HashSet<Owner>> _owners = new(StringComparer.Ordinal);

    /// <summary>Adds the types of an assembly, those nested in them, and all their members.</summary>
    public void Add(INamespaceSymbol @namespace, CodeOwnerResolver resolver, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        foreach (var member in @namespace.GetMembers())
        {
            if (member is INamespaceSymbol inner)
                Add(inner, resolver, cancellation);
            else if (member is INamedTypeSymbol type)
                Add(type, resolver.OfSymbol(type));
        }
    }

    /// <summary>Whether any of these owners has something of this name.</summary>
    public bool Contains(string name, HashSet<Owner> owners) => _owners.TryGetValue(name, out var known) && known.Overlaps(owners);

    /// <summary>Whether any of these owners has an operator.</summary>
    public bool ContainsOperator(HashSet<Owner> owners) => _operators.Overlaps(owners);

    /// <summary>The names by which code can call a type.</summary>
    public static IEnumerable<string> NamesOf(string type)
    {
        if (!type.EndsWith(AttributeSuffix, StringComparison.Ordinal))
            return [type];
        return [type, type.Substring(0, type.Length - AttributeSuffix.Length)];
    }

    private void Add(INamedTypeSymbol type, IReadOnlyList<Owner> owners)
    {
        if (owners.Count == 0)
            return;
        foreach (var name in NamesOf(type.Name).Concat(type.MemberNames))
            Add(name, owners);
        foreach (var nested in type.GetTypeMembers())
            Add(nested, owners);
    }

    private void Add(string name, IReadOnlyList<Owner> owners)
    {
        if (!_owners.TryGetValue(name, out var known))
            _owners[name] = known = [];
        known.UnionWith(owners);
        if (name.StartsWith(OperatorPrefix, StringComparison.Ordinal))
            _operators.UnionWith(owners);
    }
}

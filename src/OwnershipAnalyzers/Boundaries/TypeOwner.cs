namespace OwnershipAnalyzers.Boundaries;

/// <summary>Where types come from: a namespace of an owner. What a rule has against one of them, it has against all.</summary>
/// <param name="owners">Whose they are; several own the parts of a partial type, and nobody a member that a tool wrote.</param>
/// <param name="namespace">The namespace.</param>
internal sealed class TypeOwner(IReadOnlyList<Owner> owners, string @namespace)
{
    public IReadOnlyList<Owner> Owners => owners;

    public string Namespace => @namespace;

    /// <summary>Whether one member may be somebody else's than the other.</summary>
    public bool IsShared => owners.Count > 1;
}

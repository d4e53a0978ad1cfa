namespace OwnershipAnalyzers.Boundaries;

/// <summary>The owners of a type, with its namespace. All types with the same owners and namespace violate the same rules.</summary>
/// <param name="owners">The owners: several for the parts of a partial type, none for a member that a tool wrote.</param>
/// <param name="namespace">The namespace.</param>
internal sealed class TypeOwner(IReadOnlyList<Owner> owners, string @namespace)
{
    public IReadOnlyList<Owner> Owners => owners;

    public string Namespace => @namespace;

    /// <summary>Whether its members can have different owners.</summary>
    public bool IsShared => owners.Count > 1;
}

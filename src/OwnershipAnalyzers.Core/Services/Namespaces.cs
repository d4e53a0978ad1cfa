namespace OwnershipAnalyzers.Services;

/// <summary>Namespaces as text.</summary>
public static class Namespaces
{
    /// <summary>Whether a namespace is another one, or lies below it.</summary>
    public static bool Contains(string outer, string inner) =>
        inner.StartsWith(outer, StringComparison.Ordinal) && (inner.Length == outer.Length || inner[outer.Length] == '.');
}

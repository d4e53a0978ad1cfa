namespace OwnershipAnalyzers.Exports.Report.Data;

/// <summary>Lists of which an empty one is not written.</summary>
internal static class OptionalLists
{
    /// <summary>The list; null when it is empty.</summary>
    public static IReadOnlyList<T>? OrNull<T>(this IEnumerable<T> items) => items.ToList() is [_, ..] some ? some : null;
}

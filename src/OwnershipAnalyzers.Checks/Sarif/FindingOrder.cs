using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Rules;

namespace OwnershipAnalyzers.Sarif;

/// <summary>The order in which findings are logged and written: by place, then by rule and message.</summary>
public static class FindingOrder
{
    /// <summary>Things in the order of their findings.</summary>
    /// <param name="items">The things.</param>
    /// <param name="finding">The finding of one.</param>
    public static IReadOnlyList<T> InOrder<T>(this IEnumerable<T> items, Func<T, Finding> finding)
    {
        return
        [
            .. items.OrderBy(item => Place(item)?.Path ?? "", StringComparer.Ordinal)
                .ThenBy(item => Place(item)?.Line ?? 0)
                .ThenBy(item => Place(item)?.Column ?? 0)
                .ThenBy(item => finding(item).Rule.Id, StringComparer.Ordinal)
                .ThenBy(item => finding(item).Message, StringComparer.Ordinal),
        ];

        FilePlace? Place(T item) => finding(item).Place as FilePlace;
    }
}

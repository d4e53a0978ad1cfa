using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Rules;

namespace OwnershipAnalyzers.Catalogs;

/// <summary>The order in which findings are logged and written: by place, then by rule and message.</summary>
internal static class FindingOrder
{
    public static IReadOnlyList<T> InOrder<T>(this IEnumerable<T> items, Func<T, Finding> finding)
    {
        return
        [
            .. items.OrderBy(item => Place(item)?.Path ?? "", StringComparer.Ordinal).ThenBy(item => Place(item)?.Line ?? 0).ThenBy(item => Place(item)?.Column ?? 0)
                .ThenBy(item => finding(item).Rule.Id, StringComparer.Ordinal).ThenBy(item => finding(item).Message, StringComparer.Ordinal),
        ];

        FilePlace? Place(T item) => finding(item).Place as FilePlace;
    }
}

namespace OwnershipAnalyzers.Benchmarks.Boundaries;

/// <summary>Extension methods and LINQ in both notations.</summary>
internal static class QueriesText
{
    public static string Of(string name, int group)
    {
        var item = $"{name}Item{group}";
        return $$"""
            using System;
            using System.Collections.Generic;
            using System.Linq;
            using Acme.Shop.{{name}}.Api;

            namespace Acme.Shop.{{name}};

            internal static class {{name}}Queries{{group}}
            {
                public static IEnumerable<{{item}}> Open(this IEnumerable<{{item}}> items) => items.Where(item => item.State == {{name}}State.Open);

                public static Dictionary<string, List<{{item}}>> ByInitial(this IEnumerable<{{item}}> items) =>
                    items.Where(item => item.Name.Length > 0)
                        .GroupBy(item => item.Name.Substring(0, 1).ToUpperInvariant())
                        .ToDictionary(initial => initial.Key, initial => initial.OrderBy(item => item.Price).ToList());

                public static (decimal Sum, int Count, {{item}}? First) Summary(this IReadOnlyCollection<{{item}}> items)
                {
                    var dear =
                        from item in items
                        where item.Total > 10m && item.Parts.Count > 0
                        let largest = item.Largest
                        orderby item.Total descending, item.Name
                        select new { Item = item, Share = largest is null ? 0m : largest.Price / item.Total };
                    var list = dear.ToList();
                    return (list.Sum(entry => entry.Share), list.Count, list.Select(entry => entry.Item).FirstOrDefault());
                }

                public static IReadOnlyList<{{name}}View> ToViews(this IEnumerable<{{item}}> items) =>
                    items.Open().Select(item => item.ToView()).Where(view => view != {{name}}View.Empty).ToList();

                public static string Describe(this {{item}} item) => item switch
                {
                    { State: {{name}}State.Closed } => "closed",
                    { Total: > 100m, Name: var title } => $"{title}: dear",
                    { Parts: { Count: 0 } } => string.Concat(item.Name, ": alone"),
                    _ => string.Join(", ", item.Parts.Select(part => part.Name).Distinct(StringComparer.Ordinal)),
                };
            }
            """;
    }
}

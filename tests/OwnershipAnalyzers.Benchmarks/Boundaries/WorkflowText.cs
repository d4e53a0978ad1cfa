namespace OwnershipAnalyzers.Benchmarks.Boundaries;

/// <summary>A class that brings the others together, and uses another service when there is a neighbour.</summary>
internal static class WorkflowText
{
    public static string Of(string name, int group, string? neighbour, bool crosses)
    {
        var (item, store) = ($"{name}Item{group}", $"{name}Store{group}");
        return $$"""
            using System;
            using System.Collections.Generic;
            using System.Linq;
            using System.Threading;
            using System.Threading.Tasks;
            using Acme.Shop.{{name}}.Api;
            {{(neighbour is null ? "" : $"using Acme.Shop.{neighbour}.Api;")}}

            namespace Acme.Shop.{{name}};

            internal sealed class {{name}}Workflow{{group}}
            {
                private readonly {{store}} _store;
                private readonly Func<{{item}}, bool> _filter;

                public {{name}}Workflow{{group}}({{store}}? store = null, Func<{{item}}, bool>? filter = null)
                {
                    _store = store ?? {{store}}.Shared;
                    _filter = filter ?? (static item => item.Total >= 0m);
                }

                public async Task<IReadOnlyList<{{name}}View>> RunAsync(IEnumerable<Guid> ids, CancellationToken cancellation = default)
                {
                    var items = new List<{{item}}>();
                    foreach (var id in ids.Distinct())
                    {
                        cancellation.ThrowIfCancellationRequested();
                        var item = await _store.LoadAsync(id, cancellation);
                        if (_filter(item) && item is { Parts.Count: < 100 })
                            items.Add(item);
                    }

                    items.ForEach(item => item.Close());
                    var (sum, count, first) = items.Summary();
                    Console.WriteLine($"{count} of {items.Count}: {sum:0.00}, {first?.Describe() ?? "none"}");
                    foreach (var (initial, some) in items.ByInitial())
                        Console.WriteLine(initial + some.Count);
                    return items.ToViews();
                }

                private static int Compare({{item}} left, {{item}} right) =>
                    left.Total.CompareTo(right.Total) is var order && order != 0 ? order : string.CompareOrdinal(left.Name, right.Name);
            {{(neighbour is null ? "" : UseApi(neighbour))}}
            {{(neighbour is null || !crosses ? "" : ReachPast(neighbour))}}
            }
            """;
    }

    private static string UseApi(string other) => $$"""

            public static async Task<decimal> AskAsync(I{{other}}Api api, string key)
            {
                var found = await api.FindAsync(key);
                var views = api.List({{other}}State.Open).Append(found).Where(view => view.IsOpen || view.Amount > 1m).ToList();
                return views.Sum() + api.Total(views) + (found with { Key = "" }).Amount;
            }
        """;

    private static string ReachPast(string other) => $$"""

            public static decimal Reach()
            {
                var taken = new Acme.Shop.{{other}}.{{other}}Item0(Guid.Empty, "taken", 1m);
                taken.Close();
                return taken.Total;
            }
        """;
}

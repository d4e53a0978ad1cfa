namespace OwnershipAnalyzers.Benchmarks.Boundaries;

/// <summary>A generic class and one made from it.</summary>
internal static class StoreText
{
    public static string Of(string name, int group)
    {
        var (item, store) = ($"{name}Item{group}", $"{name}Store{group}");
        return $$"""
            using System;
            using System.Collections.Generic;
            using System.Threading;
            using System.Threading.Tasks;

            namespace Acme.Shop.{{name}};

            internal abstract class {{store}}Base<TKey, TValue>
                where TKey : notnull
                where TValue : class
            {
                private readonly Dictionary<TKey, TValue> _values = new();

                public int Count => _values.Count;

                protected abstract TKey KeyOf(TValue value);

                public TValue? Find(TKey key) => _values.TryGetValue(key, out var value) ? value : null;

                public void Save(TValue value) => _values[KeyOf(value)] = value;

                public IEnumerable<TResult> Select<TResult>(Func<TValue, TResult> selector)
                {
                    foreach (var (_, value) in _values)
                        yield return selector(value);
                }
            }

            internal sealed class {{store}} : {{store}}Base<Guid, {{item}}>
            {
                public static readonly {{store}} Shared = new();

                protected override Guid KeyOf({{item}} value) => value.Id;

                public async Task<{{item}}> LoadAsync(Guid id, CancellationToken cancellation)
                {
                    await Task.Delay(TimeSpan.FromMilliseconds(1), cancellation).ConfigureAwait(false);
                    var found = Find(id);
                    if (found is null)
                    {
                        found = new {{item}}(id, id.ToString("N"), 0m);
                        Save(found);
                    }

                    return found;
                }
            }
            """;
    }
}

using System.Globalization;
using System.Text;

namespace OwnershipAnalyzers.Build.Monorepo;

/// <summary>The source of one type: about as much code, and about such code, as people write.</summary>
internal static class TypeText
{
    private const string ThenByKey = "ThenBy(entry => entry.Key, StringComparer.Ordinal)";
    private const string IsBetween = "entry => entry.Due >= from && entry.Due < until";

    /// <param name="space">Its namespace.</param>
    /// <param name="name">Its name.</param>
    /// <param name="used">Full names of types that it uses.</param>
    /// <param name="chance">Decides how long it is.</param>
    public static string Of(string space, string name, IReadOnlyList<string> used, Chance chance)
    {
        var text = new StringBuilder();
        var others = string.Concat(used.Select((_, i) => $", _used{i}.Describe(key)"));
        text.Append(CultureInfo.InvariantCulture, $$"""
            using System.Globalization;

            namespace {{space}};

            /// <summary>One entry of <see cref="{{name}}"/>.</summary>
            public sealed record {{name}}Entry(string Key, decimal Amount, DateOnly Due);

            /// <summary>Keeps entries and answers questions about them.</summary>
            public sealed class {{name}}
            {
                private readonly Dictionary<string, {{name}}Entry> _entries = new(StringComparer.Ordinal);
            {{string.Concat(used.Select((type, i) => $"    private readonly global::{type} _used{i} = new();\n"))}}
                /// <summary>How many there are.</summary>
                public int Count => _entries.Count;

                public void Add(string key, decimal amount, DateOnly due)
                {
                    ArgumentException.ThrowIfNullOrEmpty(key);
                    _entries[key] = new {{name}}Entry(key, _entries.TryGetValue(key, out var known) ? known.Amount + amount : amount, due);
            {{string.Concat(used.Select((_, i) => $"        _used{i}.Add(key, amount, due);\n"))}}    }

                public IReadOnlyList<{{name}}Entry> DueOn(DateOnly day) =>
                    [.. _entries.Values.Where(entry => entry.Due <= day).OrderBy(entry => entry.Due).{{ThenByKey}}];

                public string Describe(string key)
                {
                    if (!_entries.TryGetValue(key, out var entry))
                        return string.Create(CultureInfo.InvariantCulture, $"{key} is one of none of {Count}");
                    return string.Join(", ", new[] { entry.ToString(){{others}} });
                }

            """);
        for (var i = 0; i < chance.Between(2, 8); i++)
            text.Append(Method(name, i, chance));
        return text.Append("}\n").ToString();
    }

    private static string Method(string name, int number, Chance chance) => string.Create(CultureInfo.InvariantCulture, $$"""

            /// <summary>The sum of some entries, weighted.</summary>
            public decimal Weigh{{number}}(DateOnly from, DateOnly until)
            {
                var total = 0m;
                foreach (var group in _entries.Values.Where({{IsBetween}}).GroupBy(entry => entry.Due.Month % {{chance.Between(2, 6)}}))
                {
                    var weight = group.Key switch
                    {
                        0 => {{chance.Between(1, 9)}},
                        1 when group.Count() > {{chance.Between(3, 20)}} => {{chance.Between(10, 40)}},
                        _ => group.Key * {{chance.Between(2, 5)}},
                    };
                    foreach ({{name}}Entry entry in group)
                        total += entry.Amount > {{chance.Between(100, 900)}} ? entry.Amount * weight / 100 : entry.Amount;
                }

                return decimal.Round(total, {{chance.Between(0, 4)}});
            }

        """);
}

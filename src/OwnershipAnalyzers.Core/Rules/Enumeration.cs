namespace OwnershipAnalyzers.Rules;

/// <summary>Several things in one sentence.</summary>
public static class Enumeration
{
    /// <summary>How a message names something that somebody else has named.</summary>
    public static IReadOnlyList<string> Quoted(IEnumerable<string> names) => [.. names.Select(name => $"'{name}'")];

    /// <summary><c>a</c>, <c>a and b</c>, <c>a, b and c</c>.</summary>
    public static string Of(IEnumerable<string> things, string and = "and")
    {
        var all = things.ToList();
        return all.Count < 2 ? string.Concat(all) : $"{string.Join(", ", all.Take(all.Count - 1))} {and} {all[all.Count - 1]}";
    }

    /// <summary>The first of many, and how many more there are: a message is no table.</summary>
    public static string Some(IReadOnlyCollection<string> things, int most = 5) =>
        things.Count <= most ? Of(things) : $"{string.Join(", ", things.Take(most))} and {things.Count - most} more";
}

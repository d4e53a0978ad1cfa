namespace OwnershipAnalyzers.Build.Monorepo;

/// <summary>Decisions that look like chance and are the same for the same seed.</summary>
internal sealed class Chance(int seed)
{
    // With a seed, .NET keeps the sequence from version to version.
    private readonly Random _random = new(seed);

    /// <summary>A number of the range, both ends included.</summary>
    public int Between(int least, int most) => _random.Next(least, most + 1);

    public bool OneIn(int times) => _random.Next(times) == 0;

    public T Pick<T>(IReadOnlyList<T> list) => list[_random.Next(list.Count)];

    /// <summary>One of the list, the first ones far more often: a few libraries are used by nearly everything.</summary>
    public T PickPopular<T>(IReadOnlyList<T> list) => list[(int)(Math.Pow(_random.NextDouble(), 3) * list.Count)];

    /// <summary>Up to so many different ones, the first of the list more often.</summary>
    public IReadOnlyList<T> PickPopular<T>(IReadOnlyList<T> list, int most) =>
        list.Count == 0 ? [] : [.. Enumerable.Range(0, most).Select(_ => PickPopular(list)).Distinct()];

    public IReadOnlyList<T> Shuffle<T>(IEnumerable<T> list)
    {
        var all = list.ToArray();
        _random.Shuffle(all);
        return all;
    }
}

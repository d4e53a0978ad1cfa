namespace OwnershipAnalyzers.Benchmarks.CodeOwners;

/// <summary>What one side says about some paths, and how long it took.</summary>
/// <param name="Owners">The owners of each path, separated by blanks.</param>
/// <param name="Milliseconds">The time for all paths, of each run.</param>
internal sealed record Resolution(IReadOnlyList<string> Owners, IReadOnlyList<double> Milliseconds)
{
    public double Median => Milliseconds.Order().ElementAt(Milliseconds.Count / 2);
}

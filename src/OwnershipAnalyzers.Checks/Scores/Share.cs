namespace OwnershipAnalyzers.Scores;

/// <summary>How many of the things that are asked are there.</summary>
/// <param name="Met">Those that are there.</param>
/// <param name="Asked">All.</param>
public readonly record struct Share(int Met, int Asked)
{
    /// <summary>The share in percent, rounded down, so that 100 means all; 100 when nothing is asked.</summary>
    public int Percent => Asked == 0 ? 100 : (int)(100L * Met / Asked);

    /// <summary>The share as a number up to 1, for comparing.</summary>
    public double Ratio => Asked == 0 ? 1 : (double)Met / Asked;

    /// <summary>The share of some expectations.</summary>
    public static Share Of(IEnumerable<Expectation> expectations)
    {
        var all = expectations.ToList();
        return new Share(all.Count(expectation => expectation.IsMet), all.Count);
    }

    /// <summary>All together: everything that is there, of everything that is asked.</summary>
    public static Share Sum(IEnumerable<Share> shares) =>
        shares.Aggregate(default(Share), (sum, share) => new Share(sum.Met + share.Met, sum.Asked + share.Asked));
}

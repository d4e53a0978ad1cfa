namespace OwnershipAnalyzers.Objectives;

/// <summary>What is left when several services must all work: the product of what each of them promises.</summary>
/// <param name="Ratio">The share of time in which all work, if their failures have nothing to do with each other.</param>
/// <param name="Arithmetic">How it was found: <c>99.9% (inventory) × 99.95% (stripe) = 99.85005%</c>.</param>
public sealed record JointAvailability(decimal Ratio, string Arithmetic)
{
    /// <summary>Decimals of a percentage that people can still compare.</summary>
    private const int Decimals = 5;

    /// <summary>The product of the promises, each with the id of the service that makes it. Without services nothing can fail.</summary>
    public static JointAvailability Of(IReadOnlyList<KeyValuePair<string, RatioObjective>> promises)
    {
        var ratio = promises.Aggregate(1m, (product, promise) => product * promise.Value.Ratio);
        var factors = string.Join(" × ", promises.Select(promise => $"{promise.Value} ({promise.Key})"));
        return promises.Count switch
        {
            0 => new(ratio, Figures.Percent(ratio)),
            1 => new(ratio, factors),
            _ => new(ratio, factors + Result(ratio)),
        };
    }

    /// <summary>Whether a service that needs all of them can keep <paramref name="promise"/>.</summary>
    public bool Allows(RatioObjective promise) => promise.Ratio <= Ratio;

    /// <summary>Rounded down: a promise that cannot be kept must never look as if it could.</summary>
    private static string Result(decimal ratio)
    {
        var percent = ratio * 100;
        var rounded = Figures.Floor(percent, Decimals);
        return $" {(rounded == percent ? "=" : "≈")} {Figures.Text(rounded)}%";
    }
}

namespace OwnershipAnalyzers.Benchmarks.Bars;

/// <summary>One figure beside the bar that it has to keep.</summary>
/// <param name="Bar">The bar, such as <c>P5</c>.</param>
/// <param name="What">What the figure is, in words.</param>
/// <param name="Figure">What was measured.</param>
/// <param name="Limit">What it may be at most; at least, if <see cref="IsLeast"/>.</param>
internal sealed record BarResult(string Bar, string What, double Figure, double Limit)
{
    /// <summary>How figure and limit are written.</summary>
    public string Format { get; init; } = "0.00";

    /// <summary>Whether more is better.</summary>
    public bool IsLeast { get; init; }

    public bool IsMet => IsLeast ? Figure >= Limit : Figure <= Limit;

    public string Verdict => IsMet ? "met" : "NOT MET";

    public string LimitText => $"{(IsLeast ? "at least" : "at most")} {Limit.ToString(Format, null)}";

    public override string ToString() => $"{Bar}: {What} {Figure.ToString(Format, null)} (bar: {LimitText}; {Verdict})";
}

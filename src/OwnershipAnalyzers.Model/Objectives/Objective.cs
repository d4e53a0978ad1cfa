namespace OwnershipAnalyzers.Objectives;

/// <summary>What a service promises, in a form that can be measured and compared.</summary>
public abstract record Objective
{
    /// <summary>Reads a share (<c>99.9%</c>, <c>0.999</c>) or a limit of time (<c>300ms</c>, <c>&lt; 1.5 s</c>, <c>PT0.3S</c>).</summary>
    /// <param name="text">The text as somebody wrote it.</param>
    /// <param name="problem">Why it is not an objective and what to write, without a period; empty when it is one.</param>
    public static Objective? Parse(string text, out string problem) => ObjectiveParser.Parse(text, out problem);

    /// <summary>
    /// Whether this promises more than <paramref name="other"/>. A share and a time cannot be compared: then neither is stricter.
    /// </summary>
    public abstract bool IsStricterThan(Objective other);
}

/// <summary>A share of requests or of time that succeeds.</summary>
/// <param name="Ratio">Above 0, at most 1.</param>
public sealed record RatioObjective(decimal Ratio) : Objective
{
    /// <inheritdoc/>
    public override bool IsStricterThan(Objective other) => other is RatioObjective ratio && Ratio > ratio.Ratio;

    /// <inheritdoc/>
    public override string ToString() => Figures.Percent(Ratio);
}

/// <summary>A limit of time.</summary>
/// <param name="Seconds">Above 0.</param>
/// <param name="IsExclusive">Whether taking exactly that long already breaks the promise.</param>
public sealed record DurationObjective(decimal Seconds, bool IsExclusive = false) : Objective
{
    /// <inheritdoc/>
    public override bool IsStricterThan(Objective other) => other is DurationObjective limit
        && (Seconds < limit.Seconds || (Seconds == limit.Seconds && IsExclusive && !limit.IsExclusive));

    /// <summary>In the largest unit that needs no fraction, as far as there is one.</summary>
    /// <inheritdoc/>
    public override string ToString() => (IsExclusive ? "< " : "") + Seconds switch
    {
        _ when Seconds % 86400 == 0 => $"{Figures.Text(Seconds / 86400)}d",
        _ when Seconds % 3600 == 0 => $"{Figures.Text(Seconds / 3600)}h",
        _ when Seconds % 60 == 0 => $"{Figures.Text(Seconds / 60)}m",
        < 1 => $"{Figures.Text(Seconds * 1000)}ms",
        _ => $"{Figures.Text(Seconds)}s",
    };
}

namespace OwnershipAnalyzers.OnCall;

/// <summary>The times of the week at which somebody is on call.</summary>
public sealed class Coverage : IEquatable<Coverage>
{
    private static readonly Lazy<Coverage[]> Presets = new(() => [.. CoverageParser.Presets.Select(preset => Of(preset.Spans))]);

    /// <summary>In order, apart from each other, and none over the end of the week, so that equal times are equal spans.</summary>
    private readonly IReadOnlyList<Span> _spans;

    private Coverage(IReadOnlyList<Span> spans) => _spans = spans;

    /// <summary>The times: in order, apart from each other, and none over the end of the week.</summary>
    public IReadOnlyList<Span> Spans => _spans;

    /// <summary>Hours per week, with minutes as a fraction.</summary>
    public decimal HoursPerWeek => _spans.Sum(span => span.Length) / (decimal)WeekTime.Hour;

    /// <summary>
    /// Reads <c>24x7</c>, <c>24x5</c> (Monday to Friday), <c>weekdays</c> (Monday to Friday, 09:00-17:00), <c>daily</c> (every day,
    /// 09:00-17:00), or times such as <c>Mon-Fri 08:00-18:00; Sat 10:00-14:00</c>, <c>daily 22:00-06:00</c> and <c>Fri 18:00-Mon 08:00</c>.
    /// </summary>
    /// <param name="text">The text as somebody wrote it.</param>
    /// <param name="problem">Why it is not a coverage and what to write, without a period; empty when it is one.</param>
    public static Coverage? Parse(string text, out string problem) =>
        CoverageParser.Parse(text, out problem) is { } spans ? Of(spans) : null;

    /// <summary>Whether somebody is on call whenever <paramref name="other"/> asks for it.</summary>
    public bool Covers(Coverage other) => other._spans.All(asked => _spans.Any(span => span.Start <= asked.Start && asked.End <= span.End));

    /// <inheritdoc/>
    public bool Equals(Coverage? other) => other is not null && _spans.SequenceEqual(other._spans);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Coverage);

    /// <inheritdoc/>
    public override int GetHashCode() => _spans.Aggregate(0, (hash, span) => (hash * 31) + span.GetHashCode());

    /// <summary>The shortest text that <see cref="Parse"/> reads as the same times.</summary>
    public override string ToString()
    {
        var preset = Array.IndexOf(Presets.Value, this);
        return preset >= 0 ? CoverageParser.Presets[preset].Name : CoverageText.Of(_spans);
    }

    /// <summary>Spans may overlap, touch, and go over the end of the week by up to a week.</summary>
    private static Coverage Of(IEnumerable<Span> spans)
    {
        var merged = new List<Span>();
        foreach (var span in spans.SelectMany(WithinWeek).OrderBy(span => span.Start))
        {
            if (merged.Count > 0 && merged[merged.Count - 1] is var last && span.Start <= last.End)
                merged[merged.Count - 1] = last with { End = Math.Max(last.End, span.End) };
            else
                merged.Add(span);
        }

        return new Coverage(merged);
    }

    private static IEnumerable<Span> WithinWeek(Span span) => span.End <= WeekTime.Week
        ? [span]
        : [span with { End = WeekTime.Week }, new Span(0, span.End - WeekTime.Week)];
}

/// <summary>A time without a gap, in minutes since Monday 00:00.</summary>
/// <param name="Start">The first minute.</param>
/// <param name="End">The minute after the last.</param>
public sealed record Span(int Start, int End)
{
    /// <summary>Its minutes.</summary>
    public int Length => End - Start;
}

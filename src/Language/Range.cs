namespace System;

/// <summary>What <c>text[1..^1]</c> becomes.</summary>
/// <param name="start">The first place that is part of it.</param>
/// <param name="end">The first place behind it.</param>
internal readonly struct Range(Index start, Index end)
{
    public Index Start { get; } = start;

    public Index End { get; } = end;
}

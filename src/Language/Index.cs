namespace System;

/// <summary>What <c>text[^1]</c> becomes.</summary>
/// <param name="value">The distance from the beginning, or from the end.</param>
/// <param name="fromEnd">Whether it counts from the end.</param>
internal readonly struct Index(int value, bool fromEnd = false)
{
    /// <summary>The place that this is in something of a given length.</summary>
    public int GetOffset(int length) => fromEnd ? length - value : value;

    public static implicit operator Index(int value) => new(value);
}

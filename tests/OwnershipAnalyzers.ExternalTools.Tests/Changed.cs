namespace OwnershipAnalyzers.ExternalTools.Tests;

/// <summary>Makes files bad.</summary>
internal static class Changed
{
    /// <summary>A text with something else at the first place of what was good.</summary>
    public static string Once(string text, string good, string bad)
    {
        Assert.Contains(good, text, StringComparison.Ordinal);
        var at = text.IndexOf(good, StringComparison.Ordinal);
        return string.Concat(text.AsSpan(0, at), bad, text.AsSpan(at + good.Length));
    }
}

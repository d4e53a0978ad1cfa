namespace OwnershipAnalyzers.Editing;

/// <summary>What stands around and between texts that are inserted at one place.</summary>
/// <param name="Before">What stands before the first text.</param>
/// <param name="Separator">What stands between two texts.</param>
/// <param name="After">What stands behind the last text.</param>
public sealed record InsertionFrame(string Before, string Separator, string After)
{
    /// <summary>A list on one line.</summary>
    public static InsertionFrame Inline { get; } = new("", ", ", "");

    /// <summary>
    /// The texts with everything around them, each once and sorted, so that the result does not depend on who asked first.
    /// </summary>
    public string Enclose(IEnumerable<string> texts)
    {
        var sorted = texts.Distinct().OrderBy(text => text, StringComparer.Ordinal);
        return Before + string.Join(Separator, sorted) + After;
    }
}

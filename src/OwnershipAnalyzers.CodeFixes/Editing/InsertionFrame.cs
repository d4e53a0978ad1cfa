namespace OwnershipAnalyzers.CodeFixes.Editing;

/// <summary>What stands around and between texts that are inserted at one place.</summary>
internal sealed record InsertionFrame(string Before, string Separator, string After)
{
    /// <summary>A list on one line.</summary>
    public static InsertionFrame Inline { get; } = new("", ", ", "");

    /// <summary>The texts with everything around them, in an order that does not depend on who asked first.</summary>
    public string Around(IEnumerable<string> texts) => Before + string.Join(Separator, texts.Distinct().OrderBy(text => text, StringComparer.Ordinal)) + After;
}

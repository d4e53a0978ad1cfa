namespace OwnershipAnalyzers.Reading;

/// <summary>Tells texts that name a file of the repository from addresses, channels, handles and sentences. In doubt it is none.</summary>
public static class RelativeFile
{
    private static readonly string[] Endings =
    [
        ".md", ".markdown", ".txt", ".rst", ".adoc", ".html", ".htm", ".pdf", ".json", ".yml", ".yaml", ".xml", ".csv", ".png", ".svg",
    ];

    /// <summary>Whether the text can only be a relative path: it begins with a dot and a slash, or ends like a document.</summary>
    public static bool IsMeantBy(string text)
    {
        if (text is "" or ['#' or '@' or '/', ..] || text.Any(char.IsWhiteSpace) || text.IndexOfAny([':', '@']) >= 0)
            return false;
        return IsDotted(text) || (IsDocument(text) && !IsHost(text));
    }

    private static bool IsDotted(string text) =>
        text.StartsWith("./", StringComparison.Ordinal) || text.StartsWith("../", StringComparison.Ordinal);

    private static bool IsDocument(string text) =>
        Endings.Any(ending => text.Split('#')[0].EndsWith(ending, StringComparison.OrdinalIgnoreCase));

    /// <summary><c>status.example.com/x.html</c> is an address whose scheme somebody left out.</summary>
    private static bool IsHost(string text) => text.Split('/') is [[not '.', ..] first, _, ..] && first.Contains('.');
}

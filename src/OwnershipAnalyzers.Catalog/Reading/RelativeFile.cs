namespace OwnershipAnalyzers.Reading;

/// <summary>Tells texts that name a file of the repository from addresses, channels and sentences.</summary>
internal static class RelativeFile
{
    /// <summary>Whether the text can only be a relative path: no scheme, no blank, no channel or address, and an extension or a folder in it.</summary>
    public static bool IsMeantBy(string text) =>
        text.Length > 0 && text[0] is not ('#' or '@' or '/') && !text.Any(char.IsWhiteSpace) && text.IndexOfAny([':', '@']) < 0
        && text.Split('#')[0] is var path && (path.Contains('/') || path.Contains('\\') || HasExtension(path)) && !IsHost(path);

    private static bool HasExtension(string path) => path.LastIndexOf('.') is > 0 and var dot && path.Length - dot is > 1 and <= 5;

    /// <summary><c>status.example.com/x</c> is an address whose scheme somebody left out.</summary>
    private static bool IsHost(string path) =>
        path.Split('/')[0] is [not '.', ..] first && first.Contains('.') && (path.Contains('/') || first.Count(c => c == '.') > 1);
}

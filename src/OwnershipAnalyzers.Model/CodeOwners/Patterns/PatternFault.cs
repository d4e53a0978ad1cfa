namespace OwnershipAnalyzers.CodeOwners.Patterns;

/// <summary>Finds patterns that do not mean what they seem to mean.</summary>
internal static class PatternFault
{
    /// <summary>Why the pattern matches nothing, and what to write; null when it may match something.</summary>
    public static string? Of(string pattern, CodeOwnersDialect dialect)
    {
        if (EndsInEscape(pattern))
            return "'\\' at the end of a pattern escapes nothing; write '/' for a folder";
        if (pattern.Contains("//"))
            return "there is nothing between '//', so the pattern matches nothing; remove one '/'";
        if (pattern.Split('/').Any(part => part is "." or ".."))
            return "'.' and '..' match nothing; a pattern that begins with '/' begins at the root of the repository";
        if (dialect == CodeOwnersDialect.GitHub)
            return OfGitHub(pattern);
        return pattern.Length == 0 ? "'!' excludes nothing; write a pattern behind it" : null;
    }

    /// <summary>Why a pattern that matches something may still not match what was meant; null when there is no reason.</summary>
    public static string? Doubt(string pattern)
    {
        for (var i = 0; i + 1 < pattern.Length; i++)
        {
            if (pattern[i] == '\\' && (pattern[++i] == '/' || char.IsLetterOrDigit(pattern[i])))
                return "'\\' escapes what follows it and separates no folders; write '/'";
        }

        return null;
    }

    private static string? OfGitHub(string pattern) => pattern switch
    {
        "/" => "'/' matches nothing; write '*' for everything",
        ['!', ..] => "GitHub knows no '!' and skips the line; write the path without owners further down",
        ['\\', '#', ..] => "GitHub skips a pattern that begins with '\\#'; begin it with '/' or '**/'",
        _ when HasRange(pattern) => "GitHub knows no '[ ]' and skips the line; write '?' for one character, or a line for each",
        _ => null,
    };

    private static bool EndsInEscape(string pattern) => (pattern.Length - pattern.TrimEnd('\\').Length) % 2 == 1;

    private static bool HasRange(string pattern)
    {
        for (var i = 0; i < pattern.Length; i++)
        {
            if (pattern[i] is '[' or ']')
                return true;
            if (pattern[i] == '\\')
                i++;
        }

        return false;
    }
}

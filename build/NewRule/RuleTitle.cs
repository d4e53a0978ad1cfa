using System.Buffers;

namespace OwnershipAnalyzers.Build.NewRule;

/// <summary>Titles stand in code, in tables and in the lists of editors, as they are.</summary>
internal static class RuleTitle
{
    private const int MaxLength = 70;

    // What a C# string, a message format, a Markdown table or XML would take for something else.
    private static readonly SearchValues<char> Special = SearchValues.Create("\"\\{}|<>`*");

    /// <summary>What is wrong with a title and what to do about it, or null.</summary>
    public static string? Problem(string title) => title switch
    {
        "" => "the title is empty; say in a few words what is wrong: --title \"Service has no description\"",
        _ when title.Any(char.IsControl) => "the title has a line break or another control character; write it in one line",
        _ when title != title.Trim() || title.Contains("  ", StringComparison.Ordinal) =>
            $"the title '{title}' has spaces at its ends or several in a row; leave them out",
        _ when title.AsSpan().IndexOfAny(Special) is var at and >= 0 =>
            $"the title has the character {title[at]}, which means something else in code or in tables; say it in words",
        _ when title[^1] is '.' or '!' or ':' or ';' or ',' or '?' =>
            $"the title ends with '{title[^1]}'; titles are phrases without a period, messages are sentences: "
            + $"\"{title.TrimEnd('.', '!', ':', ';', ',', '?', ' ')}\"",
        _ when !char.IsUpper(title[0]) => $"the title begins with '{title[0]}'; begin with a capital letter",
        _ when title.Length > MaxLength =>
            $"the title has {title.Length} characters, and lists have room for {MaxLength}; "
            + "say only what is wrong, the message says the rest",
        _ => null,
    };

    /// <summary>The title as the name of a class: <c>Service has no owner</c> is <c>ServiceHasNoOwner</c>.</summary>
    public static string ToName(string title)
    {
        var words = title.Split(' ').Select(word => string.Concat(word.Where(char.IsAsciiLetterOrDigit))).Where(word => word.Length > 0);
        return string.Concat(words.Select(word => char.ToUpperInvariant(word[0]) + word[1..]));
    }
}

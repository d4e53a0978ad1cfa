using System.Text;

namespace OwnershipAnalyzers.Facts;

/// <summary>The form of ids: 1 to 63 lower-case letters and digits, in words joined by single hyphens (a DNS label, RFC 1123).</summary>
public static class Slug
{
    /// <summary>The longest id, in characters.</summary>
    public const int MaxLength = 63;

    /// <summary>Whether <paramref name="text"/> is a well-formed id.</summary>
    public static bool IsValid(string text) => text.Length is > 0 and <= MaxLength && Normalise(text) == text;

    /// <summary>
    /// The nearest well-formed id: <c>Acme.ShoppingCart_API</c> becomes <c>acme-shopping-cart-api</c>.
    /// Empty when the text has no ASCII letter or digit.
    /// </summary>
    public static string Normalise(string text)
    {
        var slug = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length && slug.Length < MaxLength; i++)
        {
            if (!IsAsciiLetterOrDigit(text[i]))
                Separate(slug);
            else
            {
                if (StartsWord(text, i))
                    Separate(slug);
                slug.Append(char.ToLowerInvariant(text[i]));
            }
        }

        // A hyphen and the letter after it may have gone one over.
        return slug.ToString(0, Math.Min(slug.Length, MaxLength)).Trim('-');
    }

    /// <summary>The words of a name or path: <c>src/ShoppingCart</c> has <c>src</c>, <c>shopping</c> and <c>cart</c>.</summary>
    public static IReadOnlyList<string> Words(string text) =>
        [.. text.Split('/', '\\', '.').SelectMany(part => Normalise(part).Split('-')).Where(word => word.Length > 0)];

    private static void Separate(StringBuilder slug)
    {
        if (slug.Length > 0 && slug[slug.Length - 1] != '-')
            slug.Append('-');
    }

    private static bool StartsWord(string text, int i) =>
        i > 0 && char.IsUpper(text[i]) && (!char.IsUpper(text[i - 1]) || (i + 1 < text.Length && char.IsLower(text[i + 1])));

    private static bool IsAsciiLetterOrDigit(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9');
}

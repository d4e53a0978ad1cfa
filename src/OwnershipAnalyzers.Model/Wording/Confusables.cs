using System.Globalization;
using System.Text;

namespace OwnershipAnalyzers.Wording;

/// <summary>
/// Letters that look like another one, a small part of Unicode's table (UTS #39): Cyrillic and Greek ones, digits, accents, ligatures.
/// </summary>
internal static class Confusables
{
    // Each letter of one script stands for another Latin one, so that two words of that script never become the same.
    private const string Cyrillic = "авсенікјморѕтух";
    private const string CyrillicLooks = "abcehikjmopstyx";
    private const string Greek = "αβεικνορτυχ";
    private const string GreekLooks = "abeikvoptyx";
    private const string Latin = "ıłøđ";
    private const string LatinLooks = "ilod";

    private static readonly Dictionary<char, char> Looks = (Cyrillic + Greek + Latin)
        .Zip(CyrillicLooks + GreekLooks + LatinLooks, (letter, looks) => (letter, looks))
        .ToDictionary(pair => pair.letter, pair => pair.looks);

    /// <summary>The text without accents, ligatures and wide letters.</summary>
    public static string Plain(string text)
    {
        var decomposed = WithoutLoneSurrogates(text).Normalize(NormalizationForm.FormKD);
        return string.Concat(decomposed.Where(c => char.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark));
    }

    /// <summary>A lower-case word as it looks; 0 and 1 are letters only among letters.</summary>
    public static string Fold(string word)
    {
        var hasLetter = word.Any(char.IsLetter);
        var looks = new StringBuilder(word.Length);
        foreach (var c in word)
            looks.Append(Looks.TryGetValue(c, out var letter) ? letter : c switch
            {
                '0' when hasLetter => 'o',
                '1' when hasLetter => 'l',
                _ => c,
            });
        return looks.ToString();
    }

    // Normalisation refuses text that is no valid UTF-16.
    private static string WithoutLoneSurrogates(string text)
    {
        var valid = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i]))
                valid.Append(text[i]);
            else if (i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]))
                valid.Append(text[i]).Append(text[++i]);
        }

        return valid.ToString();
    }
}

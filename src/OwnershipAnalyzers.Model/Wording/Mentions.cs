namespace OwnershipAnalyzers.Wording;

/// <summary>Finds the services that a description names. What may be an ordinary word is none.</summary>
/// <remarks>
/// A service is named by its id of several words (<c>payment-processor</c>), by its display name of several words as it is written
/// (<c>Payment processor</c>, though not where it may begin a sentence), or by any id or name in quotes or backticks.
/// </remarks>
public sealed class Mentions
{
    // By first word, so that the cost of a description does not grow with the number of services.
    private readonly Dictionary<string, List<Phrase>> phrases = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Gets ready to find these services in any number of descriptions.</summary>
    public Mentions(IEnumerable<(string Id, string? Name)> services)
    {
        foreach (var (id, name) in services)
        {
            Add(new(id, id));
            if (name is not null && name.Trim() is { Length: > 0 } text && text != id)
                Add(new(text, id));
        }

        foreach (var sameStart in phrases.Values)
            sameStart.Sort((a, b) => b.Text.Length.CompareTo(a.Text.Length));
    }

    /// <summary>
    /// The ids of the services that the description of <paramref name="service"/> names, itself left out, in the order of the text.
    /// </summary>
    public IReadOnlyList<string> In(string description, string service)
    {
        var found = new List<string>();
        for (var at = 0; at < description.Length; at++)
        {
            if (!TextWords.IsInside(description[at]))
                continue;
            var phrase = PhraseAt(description, at);
            if (phrase is not null)
                found.Add(phrase.Service);
            at = phrase is not null ? at + phrase.Text.Length - 1 : EndOfWord(description, at) - 1;
        }

        return [.. found.Where(id => id != service).Distinct(StringComparer.Ordinal)];
    }

    private void Add(Phrase phrase)
    {
        var end = EndOfWord(phrase.Text, 0);
        if (end == 0)
            return;
        var word = phrase.Text.Substring(0, end);
        if (!phrases.TryGetValue(word, out var sameStart))
            phrases.Add(word, sameStart = []);
        sameStart.Add(phrase);
    }

    // The longest one: 'Shopping Cart - App Server' does not name the service 'Shopping Cart'.
    private Phrase? PhraseAt(string text, int at) =>
        phrases.TryGetValue(text.Substring(at, EndOfWord(text, at) - at), out var sameStart)
            ? sameStart.FirstOrDefault(phrase => phrase.IsAt(text, at))
            : null;

    private static int EndOfWord(string text, int at)
    {
        while (at < text.Length && TextWords.IsInside(text[at]))
            at++;
        return at;
    }

    /// <summary>An id or name as it may stand in a text.</summary>
    private sealed record Phrase(string Text, string Service)
    {
        // Shared first words are common; what a phrase is like is asked for each of them.
        private readonly bool hasSeveralWords = TextWords.AsWritten(Text).Count > 1;
        private readonly bool isCapitalised = TextWords.AsWritten(Text).Skip(1).Any(word => char.IsUpper(word[0]));

        private bool IsId => Text == Service;

        public bool IsAt(string text, int at)
        {
            if (string.CompareOrdinal(text, at, Text, 0, Text.Length) != 0)
                return false;
            var end = at + Text.Length;
            if (at > 0 && end < text.Length && IsQuoted(text[at - 1], text[end]))
                return true;
            if (!hasSeveralWords || !IsWhole(text, at, end))
                return false;
            return IsId || isCapitalised || (char.IsUpper(Text[0]) && !MayBeginSentence(text, at));
        }

        private static bool IsQuoted(char before, char after) =>
            (before, after) is ('`', '`') or ('\'', '\'') or ('"', '"') or ('\u2018', '\u2019') or ('\u201c', '\u201d');

        // Not a part of a longer id, a path, an address or a host name.
        private static bool IsWhole(string text, int at, int end) =>
            (at == 0 || !GoesOnWith(text[at - 1])) && (end == text.Length || !GoesOnWith(text[end]) || IsPeriod(text, end));

        private static bool GoesOnWith(char c) => TextWords.IsInside(c) || c is '-' or '_' or '/' or '\\' or '.' or '@';

        private static bool IsPeriod(string text, int at) =>
            text[at] == '.' && (at + 1 == text.Length || !TextWords.IsInside(text[at + 1]));

        private static bool MayBeginSentence(string text, int at)
        {
            var before = at - 1;
            while (before >= 0 && char.IsWhiteSpace(text[before]))
                before--;
            return before < 0 || !(TextWords.IsInside(text[before]) || text[before] == ',');
        }
    }
}

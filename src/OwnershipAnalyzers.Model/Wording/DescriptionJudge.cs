using OwnershipAnalyzers.Rules;

namespace OwnershipAnalyzers.Wording;

/// <summary>Whether a description says what the service is for. In doubt it does; a missing one is not this judge's business.</summary>
/// <remarks>The guide: <see href="https://ownership.pagerduty.com/functions/#description"/>.</remarks>
public static class DescriptionJudge
{
    // "Description of the payment service" is still nothing but a placeholder.
    private const int WordsAfterPlaceholder = 5;

    private const int LongestPlaceholder = 8;

    // Two words of content cannot say intent, value and impact; three may when one is a verb.
    private const int FewWords = 3;

    private static readonly HashSet<string> FunctionWords = new(StringComparer.Ordinal)
    {
        "an", "and", "are", "as", "at", "be", "by", "for", "from", "has", "have", "in", "into", "is", "it", "its", "of", "on", "or", "our",
        "that", "the", "their", "this", "to", "used", "using", "which", "with", "your", "service", "services", "microservice",
    };

    private static readonly HashSet<string> VerbFollows = new(StringComparer.Ordinal) { "that", "to", "which", "who" };

    /// <summary>What is wrong with a description; null when nothing is, or when it is blank.</summary>
    public static MessageTemplate? Check(string description, string name, WordLists lists)
    {
        var words = TextWords.Of(description);
        if (words.Count == 0)
            return null;
        if (IsPlaceholder(description, words, lists))
            return FunctionRules.DescriptionIsPlaceholder;
        if (Restates(words, name, lists))
            return FunctionRules.DescriptionRepeatsName;
        return IsTooShort(description) ? FunctionRules.DescriptionIsShort : null;
    }

    private static bool IsPlaceholder(string description, IReadOnlyList<string> words, WordLists lists)
    {
        for (var length = Math.Min(words.Count, LongestPlaceholder); length > 0; length--)
        {
            // Filler text goes on with 'dolor', for as long as it likes.
            if (lists.Has(WordLists.Placeholders, words.Take(length)))
                return length == words.Count || words[length] == "dolor" || GoesOn(words, length, description);
        }

        return false;
    }

    // 'Description of payments', 'TODO describe payments', 'todo: describe payments', but neither 'Todo lists of families' nor
    // 'Testing of payments'.
    private static bool GoesOn(IReadOnlyList<string> words, int length, string description)
    {
        if (words.Count - length > WordsAfterPlaceholder)
            return false;
        if (words[length] is "of" or "for" or "here" && (length > 1 || words[0] is "description" or "placeholder"))
            return true;
        var start = TextWords.AsWritten(description)[0];
        var after = description.IndexOf(start, StringComparison.Ordinal) + start.Length;
        return length == 1 && ((start.Length > 3 && start.All(char.IsUpper)) || (after < description.Length && description[after] == ':'));
    }

    private static bool Restates(IReadOnlyList<string> words, string name, WordLists lists)
    {
        var ofName = new HashSet<string>(TextWords.Of(name).Select(NameKey.Singular), StringComparer.Ordinal);
        var own = words.Where(word => !FunctionWords.Contains(word) && !lists.Has(WordLists.NoiseWords, [word]))
            .Select(NameKey.Singular).ToArray();
        return own.Length > 0 && (own.All(ofName.Contains) || NameKey.Of(string.Join(" ", own)) == NameKey.Of(name));
    }

    private static bool IsTooShort(string description)
    {
        // Scripts that write no spaces have few "words".
        if (description.Any(c => c >= '\u0e00' && char.IsLetter(c)))
            return false;
        // 'MediaWiki' is one word here.
        var words = TextWords.AsWritten(description).Select(word => word.ToLowerInvariant()).ToArray();
        var content = words.Where(word => word.Length > 1 && !FunctionWords.Contains(word)).Distinct(StringComparer.Ordinal).Count();
        return content < FewWords || (content == FewWords && !HasVerb(words));
    }

    // 'Sends ...', '... that sends ...', '... for sending ...'
    private static bool HasVerb(string[] words) =>
        NameKey.Singular(words[0]) != words[0]
        || words.Any(VerbFollows.Contains)
        || words.Zip(words.Skip(1), IsGerund).Any(isGerund => isGerund);

    private static bool IsGerund(string before, string word) =>
        before is "for" or "by" or "of" && word.EndsWith("ing", StringComparison.Ordinal);
}

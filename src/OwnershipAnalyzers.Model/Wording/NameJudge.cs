using OwnershipAnalyzers.Rules;
using OwnershipAnalyzers.Texts;

namespace OwnershipAnalyzers.Wording;

/// <summary>Whether the name of a service tells a stranger what the service does. In doubt it does.</summary>
/// <remarks>The guide: <see href="https://ownership.pagerduty.com/functions/#service-name"/>.</remarks>
public static class NameJudge
{
    // Every shorter name in the corpus is an acronym or says nothing.
    private const int Shortest = 4;

    // Longer names get shortened to acronyms by those who use them; the longest good one in the corpus has 46 characters.
    private const int Longest = 55;

    // Four capitals may be an acronym; five may be a word somebody wrote in capitals.
    private const int LongestAcronym = 4;

    // With one of these the tool is what the service is about.
    private static readonly HashSet<string> Handlers = new(StringComparer.Ordinal)
    {
        "adapter", "agent", "bot", "bridge", "client", "collector", "connector", "dashboard", "dashboards", "exporter", "forwarder",
        "gateway", "importer", "integration", "operator", "plugin", "proxy", "relay", "sync", "webhook", "webhooks",
    };

    /// <summary>What is wrong with a name, but for the name and its service; null when nothing is.</summary>
    public static Problem? Check(string name, WordLists lists)
    {
        var words = TextWords.Of(name);
        if (words.Count == 0)
            return null;
        if (FirstOf(WordLists.CodeNames, words, lists) is { } codeName)
            return new Problem(FunctionRules.NameIsCodeName, codeName);
        if (!words.Any(Handlers.Contains) && FirstOf(WordLists.ToolNames, words, lists) is { } tool)
            return new Problem(FunctionRules.NameIsToolName, tool);
        if (ConsistsOf(WordLists.NoiseWords, words, lists))
            return new Problem(FunctionRules.NameIsNoise);
        var own = TextWords.AsWritten(name).Where(word => !lists.Has(WordLists.NoiseWords, TextWords.Of(word))).ToArray();
        if (own.Length > 0 && own.All(word => IsBareAcronym(word, lists)))
            return new Problem(FunctionRules.NameIsAcronym);
        if (name.Count(char.IsLetterOrDigit) < Shortest && name.All(IsAscii) && !own.Any(word => IsKnown(word, lists)))
            return new Problem(FunctionRules.NameIsShort, Shortest.Text());
        return name.Trim().Length > Longest ? new Problem(FunctionRules.NameIsLong, Longest.Text()) : null;
    }

    private static string? FirstOf(string list, IReadOnlyList<string> words, WordLists lists) =>
        Enumerable.Range(0, words.Count).Select(at => lists.Find(list, words, at, out _)).FirstOrDefault(entry => entry is not null);

    private static bool ConsistsOf(string list, IReadOnlyList<string> words, WordLists lists)
    {
        for (var at = 0; at < words.Count;)
        {
            if (lists.Find(list, words, at, out var length) is null)
                return false;
            at += length;
        }

        return true;
    }

    private static bool IsBareAcronym(string word, WordLists lists) =>
        !IsKnown(word, lists) && word.All(IsAscii) && word.Any(char.IsLetter)
        && ((word.Length <= LongestAcronym && word.All(c => char.IsUpper(c) || char.IsDigit(c))) || !word.Any(IsVowel));

    private static bool IsKnown(string word, WordLists lists) => lists.Has(WordLists.Acronyms, [word.ToLowerInvariant()]);

    private static bool IsAscii(char c) => c < 128;

    private static bool IsVowel(char c) => char.ToLowerInvariant(c) is 'a' or 'e' or 'i' or 'o' or 'u' or 'y';
}

namespace OwnershipAnalyzers.Wording;

/// <summary>
/// What people keep of a service's name: not case, punctuation, spaces, plural, look-alike letters, or 'service' at the end.
/// </summary>
public static class NameKey
{
    private const string Service = "service";

    private static readonly HashSet<string> Suffixes = new(StringComparer.Ordinal) { Service, "microservice", "svc" };

    /// <summary>
    /// A key that two names share when they are the same or easily taken for each other. Empty when the name has no letter or digit; an
    /// empty key says nothing.
    /// </summary>
    public static string Of(string name)
    {
        var words = TextWords.Of(Confusables.Plain(name)).Select(word => Singular(Confusables.Fold(word))).ToList();
        while (words.Count > 1 && Suffixes.Contains(words[words.Count - 1]))
            words.RemoveAt(words.Count - 1);
        return WithoutSuffix(string.Concat(words));
    }

    /// <summary>A lower-case word as it is for one thing.</summary>
    public static string Singular(string word) => word switch
    {
        // https, sms and dns are no plurals; nor are status, analysis and access.
        { Length: < 4 } => word,
        _ when !word.Any(c => c is 'a' or 'e' or 'i' or 'o' or 'u' or 'y') => word,
        _ when Ends(word, "ies") => Shortened(word, 3) + "y",
        _ when Ends(word, "ie") => Shortened(word, 2) + "y",
        _ when Ends(word, "ss") || Ends(word, "us") || Ends(word, "is") => word,
        _ when Ends(word, "sses") || Ends(word, "shes") || Ends(word, "ches") || Ends(word, "xes") => Shortened(word, 2),
        _ when word[word.Length - 1] == 's' => Shortened(word, 1),
        _ => word,
    };

    private static bool Ends(string word, string end) => word.EndsWith(end, StringComparison.Ordinal);

    private static string Shortened(string word, int by) => word.Substring(0, word.Length - by);

    // 'cartservice' is the cart; what is left of a very short one says too little.
    private static string WithoutSuffix(string key) =>
        key.Length >= Service.Length + 3 && Ends(key, Service) && !Suffixes.Contains(key) ? Shortened(key, Service.Length) : key;
}

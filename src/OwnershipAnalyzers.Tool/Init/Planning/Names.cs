namespace OwnershipAnalyzers.Tool.Init.Planning;

/// <summary>Names in a sentence.</summary>
internal static class Names
{
    private const int Most = 5;

    /// <summary>The first of them, and how many more there are.</summary>
    public static string Few(IEnumerable<string> names)
    {
        string[] all = [.. names];
        var first = string.Join(", ", all.Take(Most));
        return all.Length > Most ? $"{first} and {Plain.Count(all.Length - Most, "other")}" : first;
    }
}

using OwnershipAnalyzers.Tool.Console;

namespace OwnershipAnalyzers.Tool.Init.Planning;

/// <summary>Names in a sentence.</summary>
internal static class Names
{
    private const int Most = 5;

    /// <summary>The first of them, and how many more there are.</summary>
    public static string Few(IEnumerable<string> names) =>
        names.ToList() is var all && all.Count > Most ? $"{string.Join(", ", all.Take(Most))} and {Plain.Count(all.Count - Most, "other")}" : string.Join(", ", all);
}

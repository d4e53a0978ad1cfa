namespace OwnershipAnalyzers.Texts;

/// <summary>
/// Which values may leave the file they were read from. They go into every slice, assembly and message, so whatever is longer or steers a
/// terminal is a mistake, whatever it says.
/// </summary>
internal static class PortableValue
{
    private const int MaxLength = 200;

    /// <summary>What is wrong with the others, and what to do.</summary>
    public static string Reason { get; } = $"is longer than {MaxLength} characters or holds control characters; write the id alone";

    /// <summary>Whether the value may be passed on.</summary>
    public static bool Allows(string value) => value.Length <= MaxLength && Excerpt.IsHarmless(value);
}

namespace OwnershipAnalyzers.Tool.Check.Reports;

/// <summary>Text in an order to a build agent, which is one line and in which percent signs begin what is spelled out.</summary>
internal static class Annotation
{
    /// <param name="text">The text.</param>
    /// <param name="percent">How the build agent spells a percent sign.</param>
    public static string Escaped(string text, string percent) => text
        .Replace("%", percent, StringComparison.Ordinal)
        .Replace("\r", "%0D", StringComparison.Ordinal)
        .Replace("\n", "%0A", StringComparison.Ordinal);
}

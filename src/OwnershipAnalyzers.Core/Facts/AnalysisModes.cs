namespace OwnershipAnalyzers.Facts;

/// <summary>The presets as text.</summary>
public static class AnalysisModes
{
    /// <summary>The names of the presets, quietest first.</summary>
    public static IReadOnlyList<string> Names { get; } = Enum.GetNames(typeof(AnalysisMode));

    /// <summary>The preset written as <paramref name="text"/> in any case; <see cref="AnalysisMode.Default"/> when it is none.</summary>
    public static AnalysisMode Parse(string text) =>
        Names.FirstOrDefault(name => string.Equals(name, text, StringComparison.OrdinalIgnoreCase)) is { } name
            ? (AnalysisMode)Enum.Parse(typeof(AnalysisMode), name)
            : AnalysisMode.Default;
}

namespace OwnershipAnalyzers.Facts;

/// <summary>The lifecycle stages as text.</summary>
public static class LifecycleStages
{
    /// <summary>The names of the four stages, in order.</summary>
    public static IReadOnlyList<string> Names { get; } = Enum.GetNames(typeof(LifecycleStage));

    /// <summary>The stage as files have it, in lower case; null for none.</summary>
    public static string? Text(LifecycleStage? stage) => stage?.ToString().ToLowerInvariant();

    /// <summary>The stage written as <paramref name="text"/> in any case, or null. Numbers are not stages.</summary>
    public static LifecycleStage? Parse(string text)
    {
        for (var i = 0; i < Names.Count; i++)
        {
            if (string.Equals(Names[i], text, StringComparison.OrdinalIgnoreCase))
                return (LifecycleStage)i;
        }

        return null;
    }
}

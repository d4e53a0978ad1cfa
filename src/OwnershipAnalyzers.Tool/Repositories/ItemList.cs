namespace OwnershipAnalyzers.Tool.Repositories;

/// <summary>A list as MSBuild has it, with semicolons.</summary>
internal static class ItemList
{
    /// <summary>What is in a list; nothing when there is none.</summary>
    public static string[] Split(string? list) =>
        (list ?? "").Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}

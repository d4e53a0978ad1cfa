namespace OwnershipAnalyzers.Exports.Portals;

/// <summary>What several portals call what we call otherwise.</summary>
internal static class PortalWords
{
    /// <summary>The usual word for a stage; what has no such word keeps ours, because portals take any. Null for none.</summary>
    public static string? Lifecycle(string? stage) => stage switch
    {
        "design" => "experimental",
        "runtime" => "production",
        _ => stage,
    };

    /// <summary>Texts as one text, a line each; null when there are none.</summary>
    public static string? Lines(IReadOnlyList<string> texts) => texts.Count == 0 ? null : string.Join("\n", texts);
}

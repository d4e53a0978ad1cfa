namespace OwnershipAnalyzers.Exports.Portals;

/// <summary>Something to be found elsewhere, as portals show it.</summary>
/// <param name="Kind">What is found there, such as <c>runbook</c> or <c>dashboard</c>.</param>
/// <param name="Target">An address, a path relative to the repository root, or a channel.</param>
public sealed record PortalLink(string Kind, string Target)
{
    /// <summary>The kind of a runbook.</summary>
    public const string Runbook = "runbook";

    /// <summary>Whether a browser can open it; a path or a channel needs to know where the repository or the chat is.</summary>
    public bool IsAddress =>
        Uri.TryCreate(Target, UriKind.Absolute, out var uri)
        && uri.Scheme is "http" or "https"
        && Uri.IsWellFormedUriString(Target, UriKind.Absolute);

    /// <summary>Both on one line, which <see cref="FromLine"/> reads.</summary>
    public string Line => $"{Kind}: {Target}";

    /// <summary>The link on a line; null when it is none.</summary>
    public static PortalLink? FromLine(string line)
    {
        var end = line.IndexOf(": ", StringComparison.Ordinal);
        return end > 0 && end + 2 < line.Length ? new PortalLink(line.Substring(0, end), line.Substring(end + 2)) : null;
    }

    /// <summary>Links as one text, a line each; null when there are none.</summary>
    public static string? Lines(IEnumerable<PortalLink> links) => PortalWords.Lines([.. links.Select(link => link.Line)]);
}

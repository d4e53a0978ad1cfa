namespace OwnershipAnalyzers.Tool.Metrics;

/// <summary>One incident of an export.</summary>
/// <param name="Services">What the export calls its service, by which the catalog may know it: an id, a name.</param>
/// <param name="Created">When it was triggered.</param>
/// <param name="ToAcknowledge">How long nobody had acknowledged it; null when nobody ever did, or when the export does not say.</param>
/// <param name="ToResolve">How long it lasted; null while it is open.</param>
/// <param name="IsAcknowledgementKnown">Whether the export says if and when it was acknowledged.</param>
internal sealed record Incident(
    IReadOnlyList<string> Services, DateTimeOffset Created, TimeSpan? ToAcknowledge, TimeSpan? ToResolve,
    bool IsAcknowledgementKnown = true);

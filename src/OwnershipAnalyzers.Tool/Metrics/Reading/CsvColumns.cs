namespace OwnershipAnalyzers.Tool.Metrics.Reading;

/// <summary>The headings of a table of incidents; those that nobody names are found among the usual ones.</summary>
/// <param name="Service">The service.</param>
/// <param name="Created">When an incident was triggered.</param>
/// <param name="Acknowledged">When it was acknowledged.</param>
/// <param name="Resolved">When it was resolved.</param>
internal sealed record CsvColumns(string? Service = null, string? Created = null, string? Acknowledged = null, string? Resolved = null)
{
    // The second and later ones are PagerDuty's, of today and of before.
    public IReadOnlyList<string> Services => Service is null ? ["service", "service_name", "service_id"] : [Service];

    public IReadOnlyList<string> CreatedNames => Created is null ? ["created", "created_at", "created_on"] : [Created];

    public IReadOnlyList<string> AcknowledgedNames =>
        Acknowledged is null ? ["acknowledged", "acknowledged_at", "first_acknowledged_at"] : [Acknowledged];

    public IReadOnlyList<string> ResolvedNames => Resolved is null ? ["resolved", "resolved_at", "resolved_on"] : [Resolved];

    /// <summary>Durations are taken before moments, since who exports them knows them exactly.</summary>
    public IReadOnlyList<string> SecondsToAcknowledge => Acknowledged is null ? ["seconds_to_first_ack"] : [];

    /// <summary>The same for the resolution.</summary>
    public IReadOnlyList<string> SecondsToResolve => Resolved is null ? ["seconds_to_resolve"] : [];
}

namespace OwnershipAnalyzers.Tool.Metrics;

/// <summary>The incidents of a service, of a team, or all.</summary>
/// <param name="Id">Of which; null for those of nobody.</param>
/// <param name="Incidents">The incidents.</param>
internal sealed record IncidentGroup(string? Id, IReadOnlyList<Incident> Incidents)
{
    /// <summary>From triggered to acknowledged; incidents that nobody acknowledged are counted apart.</summary>
    public Statistics? ToAcknowledge { get; } = Statistics.Of(Incidents.Select(incident => incident.ToAcknowledge).OfType<TimeSpan>());

    /// <summary>From triggered to resolved.</summary>
    public Statistics? ToResolve { get; } = Statistics.Of(Incidents.Select(incident => incident.ToResolve).OfType<TimeSpan>());

    /// <summary>How many nobody ever acknowledged.</summary>
    public int NeverAcknowledged { get; } = Incidents.Count(incident => incident is { ToAcknowledge: null, IsAcknowledgementKnown: true });

    /// <summary>Of how many the export does not say whether somebody did.</summary>
    public int Unknown { get; } = Incidents.Count(incident => !incident.IsAcknowledgementKnown);

    /// <summary>How many are not resolved.</summary>
    public int Open { get; } = Incidents.Count(incident => incident.ToResolve is null);
}

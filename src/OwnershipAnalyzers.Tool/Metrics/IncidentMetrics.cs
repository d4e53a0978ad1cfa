using OwnershipAnalyzers.Catalogs;

namespace OwnershipAnalyzers.Tool.Metrics;

/// <summary>An export, joined with the catalog.</summary>
internal sealed class IncidentMetrics
{
    public IncidentMetrics(IncidentExport export, Catalog catalog)
    {
        Export = export;
        var names = new ServiceNames(catalog);
        var joined = export.Incidents.Select(incident => (Incident: incident, Service: names.Find(incident.Services))).ToList();
        Services = Groups(joined.Where(one => one.Service is not null).Select(one => (one.Incident, one.Service!.Id)));
        Teams = Groups(joined.Where(one => one.Service?.Team is not null).Select(one => (one.Incident, one.Service!.Team!)));
        Unmatched = Groups(joined.Where(one => one.Service is null).Select(one => (one.Incident, one.Incident.Services[0])));
        All = new IncidentGroup(null, [.. joined.Where(one => one.Service is not null).Select(one => one.Incident)]);
    }

    public IncidentExport Export { get; }

    /// <summary>By service of the catalog.</summary>
    public IReadOnlyDictionary<string, IncidentGroup> Services { get; }

    /// <summary>By the team that owns the service now.</summary>
    public IReadOnlyDictionary<string, IncidentGroup> Teams { get; }

    /// <summary>By what the export calls services that the catalog does not know.</summary>
    public IReadOnlyDictionary<string, IncidentGroup> Unmatched { get; }

    /// <summary>Those of services of the catalog.</summary>
    public IncidentGroup All { get; }

    private static SortedDictionary<string, IncidentGroup> Groups(IEnumerable<(Incident Incident, string Id)> incidents) =>
        new(incidents.GroupBy(one => one.Id, one => one.Incident, StringComparer.Ordinal).ToDictionary(group => group.Key, group => new IncidentGroup(group.Key, [.. group])), StringComparer.Ordinal);
}

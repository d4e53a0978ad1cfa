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
        var matched = joined.Where(known => known.Service is not null).ToList();
        var owned = matched.Where(known => known.Service!.Team is not null);
        var unmatched = joined.Where(known => known.Service is null).Select(known => known.Incident);
        Services = Groups(matched.Select(known => (known.Incident, known.Service!.Id)));
        Teams = Groups(owned.Select(known => (known.Incident, known.Service!.Team!)));
        Unmatched = Groups(unmatched.Select(incident => (incident, incident.Services[0])));
        All = new IncidentGroup(null, [.. matched.Select(known => known.Incident)]);
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

    private static SortedDictionary<string, IncidentGroup> Groups(IEnumerable<(Incident Incident, string Id)> incidents)
    {
        var groups = new SortedDictionary<string, IncidentGroup>(StringComparer.Ordinal);
        foreach (var group in incidents.GroupBy(known => known.Id, known => known.Incident, StringComparer.Ordinal))
            groups[group.Key] = new IncidentGroup(group.Key, [.. group]);
        return groups;
    }
}

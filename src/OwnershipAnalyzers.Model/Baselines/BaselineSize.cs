using System.Text.Json.Serialization;

using OwnershipAnalyzers.Rules;

namespace OwnershipAnalyzers.Baselines;

/// <summary>How much is accepted, for the catalog: what is not looked at only grows.</summary>
public sealed record BaselineSize
{
    /// <summary>All entries.</summary>
    public int Entries { get; init; }

    /// <summary>The entries about each service that has any.</summary>
    public IReadOnlyDictionary<string, int> ByService { get; init; } = new SortedDictionary<string, int>(StringComparer.Ordinal);

    /// <summary>The entries about everything else: teams, and assemblies without a service.</summary>
    [JsonIgnore]
    public int Rest => Entries - ByService.Values.Sum();

    /// <summary>The size of a baseline.</summary>
    public static BaselineSize Of(RepositoryBaseline baseline) => Of(baseline.Entries);

    /// <summary>How much some entries are.</summary>
    public static BaselineSize Of(IReadOnlyList<BaselineEntry> entries) => new()
    {
        Entries = entries.Count,
        ByService = new SortedDictionary<string, int>(
            entries.Select(ServiceOf).Where(service => service.Length > 0)
                .GroupBy(owner => owner, StringComparer.Ordinal).ToDictionary(service => service.Key, service => service.Count()),
            StringComparer.Ordinal),
    };

    /// <summary>The service that an entry is about; empty when it is about a team, or an assembly without a service.</summary>
    public static string ServiceOf(BaselineEntry entry)
    {
        var owner = Subjects.OwnerOf(entry.Key.Subject);
        return owner.IndexOf(':') < 0 ? owner : "";
    }
}

using OwnershipAnalyzers.Exports.Portals;
using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Json;
using OwnershipAnalyzers.Objectives;
using OwnershipAnalyzers.Registries;

namespace OwnershipAnalyzers.Exports.OpenSlo;

/// <summary>A service for which levels are agreed or aimed at.</summary>
/// <param name="Noun"><c>service</c> or <c>external service</c>.</param>
/// <param name="Id">Its id.</param>
/// <param name="Name">Its name for people, or null.</param>
/// <param name="Description">What it is for, or null.</param>
/// <param name="Levels">The levels, each with <c>sla</c> or <c>slo</c>: agreements first.</param>
internal sealed record ServiceLevelOwner(
    string Noun, string Id, string? Name, string? Description, IReadOnlyList<(ServiceLevel Level, string Kind)> Levels)
{
    /// <summary>How losses call it.</summary>
    public string Subject => $"{Noun} '{Id}'";

    /// <summary>What no other owner has: a service of ours and one of somebody else may have the same id. Ours are first.</summary>
    public string Key => $"{(Noun == "service" ? "a" : "b")} {Id}";

    /// <summary>The nearest name that OpenSLO accepts.</summary>
    /// <param name="key">See <see cref="Key"/>.</param>
    public static string NameOfKey(string key) => Slug.Normalise(key.Substring(key.IndexOf(' ') + 1));

    public static ServiceLevelOwner Of(PortalService service)
    {
        var details = service.Details;
        return new("service", service.Id, details.Name?.Value, service.Description, Kinds(details.Agreements, details.Objectives));
    }

    public static ServiceLevelOwner Of(ExternalService service)
    {
        var description = service.Content.Text("description");
        return new("external service", service.Id, service.Name, description, Kinds(service.Agreements, service.Objectives));
    }

    private static IReadOnlyList<(ServiceLevel Level, string Kind)> Kinds(
        IEnumerable<ServiceLevel> agreements, IEnumerable<ServiceLevel> objectives) =>
        [.. agreements.Select(level => (level, "sla")), .. objectives.Select(level => (level, "slo"))];
}

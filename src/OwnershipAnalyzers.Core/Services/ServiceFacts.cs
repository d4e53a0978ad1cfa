using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Slices;

namespace OwnershipAnalyzers.Services;

/// <summary>
/// A service as those see it who use it, and whom it uses: everything that the parts at hand <see cref="ResolvedFacts">agree on</see>. Malformed ids
/// are reported, and not known here: nobody should be told to type one.
/// </summary>
public sealed class ServiceFacts
{
    private readonly ILookup<string, ServiceApi> _apis;

    private ServiceFacts(IReadOnlyList<ServicePart> parts, TeamNames teams)
    {
        var agreed = new ResolvedFacts(parts.SelectMany(part => part.Declarations), teams);
        IsOwned = parts.Any(part => part.Declarations.Any(declaration => declaration.Kind is FactKind.Team or FactKind.Service));
        Id = WellFormed(agreed.Service);
        Replacement = WellFormed(agreed.Replacement);
        (Team, Stage, Tier, RetiresOn) = (agreed.Team, agreed.Stage, agreed.Tier, agreed.RetiresOn);
        Dependencies = new HashSet<string>(parts.SelectMany(part => part.Values(FactKind.Dependency)), StringComparer.Ordinal);
        _apis = parts.SelectMany(part => part.Values(FactKind.Api).Select(api => (part.Assembly, Api: ServiceApi.Parse(api)))).ToLookup(part => part.Assembly, part => part.Api, StringComparer.Ordinal);
    }

    /// <summary>Whether anybody says whose it is, be it that they do not agree.</summary>
    public bool IsOwned { get; }

    /// <summary>The id; null when it is not known.</summary>
    public string? Id { get; }

    /// <summary>The current id of the owning team, or null.</summary>
    public string? Team { get; }

    /// <summary>The lifecycle stage, or null.</summary>
    public LifecycleStage? Stage { get; }

    /// <summary>The day of retirement as <c>yyyy-MM-dd</c>, or null.</summary>
    public string? RetiresOn { get; }

    /// <summary>The id of the service to use instead, or null.</summary>
    public string? Replacement { get; }

    /// <summary>The id of the tier, or null.</summary>
    public string? Tier { get; }

    /// <summary>The ids of the services that it says it needs.</summary>
    public IReadOnlyCollection<string> Dependencies { get; }

    /// <summary>Whether it says which part of it others may use. Until it does, all of it is open.</summary>
    public bool HasApi => _apis.Count > 0;

    /// <summary>What others may use, as a message names it: namespaces, and assemblies that are open as a whole; sorted.</summary>
    public IReadOnlyList<string> ApiNames =>
        [.. new SortedSet<string>(_apis.SelectMany(assembly => assembly.Select(api => api.IsWholeAssembly ? assembly.Key : api.Scope)), StringComparer.Ordinal)];

    /// <summary>The services to which some parts belong. Parts of no known service stay alone.</summary>
    public static IReadOnlyDictionary<ServicePart, ServiceFacts> Of(IEnumerable<ServicePart> parts, Slice slice)
    {
        var (all, teams) = (new Dictionary<ServicePart, ServiceFacts>(), new TeamNames(slice));
        foreach (var service in parts.GroupBy(part => WellFormed(new ResolvedFacts(part.Declarations, teams).Service)))
        {
            foreach (var group in service.Key is null ? service.Select(part => new[] { part }) : [service.ToArray()])
            {
                var facts = new ServiceFacts(group, teams);
                foreach (var part in group)
                    all[part] = facts;
            }
        }

        return all;
    }

    /// <summary>Whether others may use what lies in a namespace of one of its assemblies.</summary>
    public bool Offers(string assembly, string @namespace) =>
        !HasApi || _apis[assembly].Any(api => api.IsWholeAssembly || Namespaces.Contains(api.Scope, @namespace));

    private static string? WellFormed(string? id) => id is not null && Slug.IsValid(id) ? id : null;
}

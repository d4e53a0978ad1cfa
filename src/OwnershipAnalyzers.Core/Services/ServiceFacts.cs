using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Slices;

namespace OwnershipAnalyzers.Services;

/// <summary>
/// A service as other services see it: everything that its parts <see cref="ResolvedFacts">agree on</see>. Malformed ids are left out, so
/// that no message tells anybody to type one.
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
        Team = agreed.Team;
        Stage = agreed.Stage;
        Tier = agreed.Tier;
        RetiresOn = agreed.RetiresOn;
        Dependencies = new HashSet<string>(parts.SelectMany(part => part.Values(FactKind.Dependency)), StringComparer.Ordinal);
        var apis = from part in parts
                   from api in part.Values(FactKind.Api)
                   select (part.Assembly, Api: ServiceApi.Parse(api));
        _apis = apis.ToLookup(api => api.Assembly, api => api.Api, StringComparer.Ordinal);
    }

    /// <summary>Whether anything says who owns it, even if not all say the same.</summary>
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
    public IReadOnlyList<string> ApiNames
    {
        get
        {
            var names = from assembly in _apis
                        from api in assembly
                        select api.IsWholeAssembly ? assembly.Key : api.Scope;
            return [.. new SortedSet<string>(names, StringComparer.Ordinal)];
        }
    }

    /// <summary>The service to which each part belongs. A part whose service is not known is one by itself.</summary>
    public static IReadOnlyDictionary<ServicePart, ServiceFacts> Of(IEnumerable<ServicePart> parts, Slice slice)
    {
        var teams = new TeamNames(slice);
        var services = new Dictionary<ServicePart, ServiceFacts>();
        foreach (var sameId in parts.GroupBy(part => WellFormed(new ResolvedFacts(part.Declarations, teams).Service)))
        {
            if (sameId.Key is null)
            {
                foreach (var part in sameId)
                    services[part] = new ServiceFacts([part], teams);
                continue;
            }

            var facts = new ServiceFacts([.. sameId], teams);
            foreach (var part in sameId)
                services[part] = facts;
        }

        return services;
    }

    /// <summary>Whether others may use what lies in a namespace of one of its assemblies.</summary>
    public bool Offers(string assembly, string @namespace) =>
        !HasApi || _apis[assembly].Any(api => api.IsWholeAssembly || Namespaces.Contains(api.Scope, @namespace));

    private static string? WellFormed(string? id) => id is not null && Slug.IsValid(id) ? id : null;
}

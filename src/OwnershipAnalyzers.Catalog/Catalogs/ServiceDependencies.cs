using OwnershipAnalyzers.Facts;

namespace OwnershipAnalyzers.Catalogs;

/// <summary>Which service uses which: from the assembly references of compiled code, and from what people declare.</summary>
internal sealed class ServiceDependencies
{
    private readonly ILookup<string, Edge> _uses;
    private readonly ILookup<string, string> _consumers;

    public ServiceDependencies(IReadOnlyList<AssemblyMerge> assemblies, IReadOnlyList<OwnedService> services)
    {
        List<Edge> edges = [.. Used(assemblies), .. services.SelectMany(Declared)];
        _uses = edges.ToLookup(edge => edge.User, StringComparer.Ordinal);
        _consumers = edges.ToLookup(edge => edge.Used, edge => edge.User, StringComparer.Ordinal);
    }

    /// <summary>What a service uses, sorted.</summary>
    public IReadOnlyList<CatalogDependency> Of(string service) =>
    [
        .. _uses[service].GroupBy(edge => edge.Used).OrderBy(used => used.Key, StringComparer.Ordinal)
            .Select(used => new CatalogDependency(
                used.Key, Declared: used.Any(edge => edge.Via is null), Used: used.Any(edge => edge.Via is not null), used.Any(edge => edge.IsCritical),
                AssemblyMerge.Sorted(used.Select(edge => edge.Via).OfType<string>()))),
    ];

    /// <summary>Who uses a service, sorted.</summary>
    public IReadOnlyList<string> ConsumersOf(string service) => AssemblyMerge.Sorted(_consumers[service]);

    /// <summary>An assembly reference does not say which logical service of its user it is for, so it is for the assembly as a whole.</summary>
    private static IEnumerable<Edge> Used(IReadOnlyList<AssemblyMerge> assemblies)
    {
        var owners = new AssemblyOwners(assemblies);
        return from user in assemblies
               let service = user.Whole.Service
               where service is not null
               from reference in user.References
               from used in owners.Of(reference).Select(use => use.Owner.Service).Distinct(StringComparer.Ordinal)
               where used is not null && used != service
               select new Edge(service, used, $"{user.Name} -> {reference.Assembly}", IsCritical: false);
    }

    /// <summary>Only a profile says what is critical; what its projects carry of it counts once.</summary>
    private static IEnumerable<Edge> Declared(OwnedService service) =>
    [
        .. service.Details.Dependencies.Select(stated => new Edge(service.Id, stated.Service.Value, Via: null, stated.IsCritical)),
        .. service.Declarations.Where(declaration => declaration.Kind == FactKind.Dependency && declaration.Value != service.Id)
            .Select(declaration => new Edge(service.Id, declaration.Value, Via: null, IsCritical: false)),
    ];

    /// <summary>One service using another; through an assembly reference, or, without one, because somebody says so.</summary>
    private sealed record Edge(string User, string Used, string? Via, bool IsCritical);
}

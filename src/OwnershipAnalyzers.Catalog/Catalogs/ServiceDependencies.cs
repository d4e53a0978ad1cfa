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

    private static IEnumerable<Edge> Used(IReadOnlyList<AssemblyMerge> assemblies)
    {
        var services = ServicesByAssembly(assemblies);
        return assemblies
            .Where(user => user.Assembly.Service is not null)
            .SelectMany(user => user.References
                .Where(used => services.TryGetValue(used, out var service) && service is not null && service != user.Assembly.Service)
                .Select(used => new Edge(user.Assembly.Service!, services[used]!, $"{user.Name} -> {used}", IsCritical: false)));
    }

    /// <summary>Only a profile says what is critical; what its projects carry of it counts once.</summary>
    private static IEnumerable<Edge> Declared(OwnedService service) =>
    [
        .. service.Details.Dependencies.Select(stated => new Edge(service.Id, stated.Service.Value, Via: null, stated.IsCritical)),
        .. service.Declarations.Where(declaration => declaration.Kind == FactKind.Dependency && declaration.Value != service.Id)
            .Select(declaration => new Edge(service.Id, declaration.Value, Via: null, IsCritical: false)),
    ];

    /// <summary>The service of each assembly name; null when two projects build assemblies of one name for different services.</summary>
    private static Dictionary<string, string?> ServicesByAssembly(IReadOnlyList<AssemblyMerge> assemblies) =>
        assemblies.GroupBy(merged => merged.Name).ToDictionary(
            group => group.Key,
            group => group.Select(merged => merged.Assembly.Service).Distinct(StringComparer.Ordinal).ToList() is [var only] ? only : null,
            StringComparer.Ordinal);

    /// <summary>One service using another; through an assembly reference, or, without one, because somebody says so.</summary>
    private sealed record Edge(string User, string Used, string? Via, bool IsCritical);
}

namespace OwnershipAnalyzers.Catalogs;

/// <summary>Which service uses which, from the assembly references of compiled code.</summary>
internal sealed class ServiceDependencies
{
    private readonly ILookup<string, (string Used, string Via)> _uses;
    private readonly ILookup<string, string> _consumers;

    public ServiceDependencies(IReadOnlyList<AssemblyMerge> assemblies)
    {
        var services = ServicesByAssembly(assemblies);
        var edges = assemblies
            .Where(user => user.Assembly.Service is not null)
            .SelectMany(user => user.References
                .Where(used => services.TryGetValue(used, out var service) && service is not null && service != user.Assembly.Service)
                .Select(used => (User: user.Assembly.Service!, Used: services[used]!, Via: $"{user.Name} -> {used}")))
            .ToList();
        _uses = edges.ToLookup(edge => edge.User, edge => (edge.Used, edge.Via), StringComparer.Ordinal);
        _consumers = edges.ToLookup(edge => edge.Used, edge => edge.User, StringComparer.Ordinal);
    }

    /// <summary>What a service uses, sorted.</summary>
    public IReadOnlyList<CatalogDependency> Of(string service) =>
    [
        .. _uses[service].GroupBy(edge => edge.Used).OrderBy(used => used.Key, StringComparer.Ordinal)
            .Select(used => new CatalogDependency(used.Key, Used: true, AssemblyMerge.Sorted(used.Select(edge => edge.Via)))),
    ];

    /// <summary>Who uses a service, sorted.</summary>
    public IReadOnlyList<string> ConsumersOf(string service) => AssemblyMerge.Sorted(_consumers[service]);

    /// <summary>The service of each assembly name; null when two projects build assemblies of one name for different services.</summary>
    private static Dictionary<string, string?> ServicesByAssembly(IReadOnlyList<AssemblyMerge> assemblies) =>
        assemblies.GroupBy(merged => merged.Name).ToDictionary(
            group => group.Key,
            group => group.Select(merged => merged.Assembly.Service).Distinct(StringComparer.Ordinal).ToList() is [var only] ? only : null,
            StringComparer.Ordinal);
}

using OwnershipAnalyzers.Facts;

namespace OwnershipAnalyzers.Catalogs;

/// <summary>Which service uses which: from the assembly references of compiled code, and from what people declare.</summary>
internal sealed class ServiceDependencies
{
    private readonly ILookup<string, Edge> _uses;
    private readonly ILookup<string, string> _consumers;

    public ServiceDependencies(IReadOnlyList<AssemblyMerge> assemblies, AssemblyOwners owners, IReadOnlyList<OwnedService> services)
    {
        List<Edge> edges = [.. Used(assemblies, owners), .. services.SelectMany(Declared)];
        _uses = edges.ToLookup(edge => edge.User, StringComparer.Ordinal);
        _consumers = edges.ToLookup(edge => edge.Used, edge => edge.User, StringComparer.Ordinal);
    }

    /// <summary>A service with whom it uses and who uses it.</summary>
    public OwnedService AddTo(OwnedService service) =>
        service with { Facts = service.Facts with { DependsOn = Of(service.Id), Consumers = AssemblyMerge.Sorted(_consumers[service.Id]) } };

    /// <summary>The first assembly reference by which a service uses another; null when it only says so.</summary>
    public AssemblyReference? FirstReference(string user, string used) => _uses[user].Where(edge => edge.Used == used).Select(edge => edge.Via).OfType<AssemblyReference>()
        .OrderBy(via => via.Text, StringComparer.Ordinal).FirstOrDefault();

    /// <summary>What a service uses, sorted.</summary>
    private IReadOnlyList<CatalogDependency> Of(string service) =>
    [
        .. _uses[service].GroupBy(edge => edge.Used).OrderBy(used => used.Key, StringComparer.Ordinal)
            .Select(used => new CatalogDependency(
                used.Key, Declared: used.Any(edge => edge.Via is null), Used: used.Any(edge => edge.Via is not null), used.Any(edge => edge.IsCritical),
                AssemblyMerge.Sorted(used.Select(edge => edge.Via?.Text).OfType<string>()))),
    ];

    /// <summary>An assembly reference does not say which logical service of its user it is for, so it is for the assembly as a whole.</summary>
    private static IEnumerable<Edge> Used(IReadOnlyList<AssemblyMerge> assemblies, AssemblyOwners owners) =>
        from user in assemblies
        let service = user.Whole.Service
        where service is not null
        from reference in user.References
        from used in owners.Of(reference).Select(use => use.Owner).Distinct()
        let other = used.Service
        where used.Assembly.InScope && other is not null && other != service
        select new Edge(service, other, new AssemblyReference(user, used.Assembly), IsCritical: false);

    /// <summary>Only a profile says what is critical; what its projects carry of it counts once.</summary>
    private static IEnumerable<Edge> Declared(OwnedService service) =>
    [
        .. service.Details.Dependencies.Select(stated => new Edge(service.Id, stated.Service.Value, Via: null, stated.IsCritical)),
        .. service.Declarations.Where(declaration => declaration.Kind == FactKind.Dependency && declaration.Value != service.Id)
            .Select(declaration => new Edge(service.Id, declaration.Value, Via: null, IsCritical: false)),
    ];

    /// <summary>One service using another; through an assembly reference, or, without one, because somebody says so.</summary>
    private sealed record Edge(string User, string Used, AssemblyReference? Via, bool IsCritical);
}

/// <summary>One assembly referencing another.</summary>
internal sealed record AssemblyReference(AssemblyMerge From, AssemblyMerge To)
{
    public string Text => $"{From.Name} -> {To.Name}";
}

using OwnershipAnalyzers.Catalogs;
using OwnershipAnalyzers.Facts;

namespace OwnershipAnalyzers.Joining;

/// <summary>Which service uses which: from the assembly references of compiled code, and from what people declare.</summary>
public sealed class ServiceDependencies
{
    private readonly ILookup<string, Edge> _uses;

    /// <summary>Finds out who uses whom.</summary>
    /// <param name="assemblies">The assemblies of which ownership is asked.</param>
    /// <param name="owners">Who owns their code.</param>
    /// <param name="services">The services, with what people declare of them.</param>
    public ServiceDependencies(IReadOnlyList<AssemblyMerge> assemblies, OwnersByAssembly owners, IReadOnlyList<OwnedService> services) =>
        _uses = Used(assemblies, owners).Concat(services.SelectMany(Declared)).ToLookup(edge => edge.User, StringComparer.Ordinal);

    /// <summary>The services, which are sorted by id, with whom they use and who uses them.</summary>
    public IReadOnlyList<OwnedService> AddTo(IReadOnlyList<OwnedService> services)
    {
        var uses = services.Select(service => Of(service.Id)).ToList();
        var consumers = services.SelectMany((service, i) => uses[i].Select(use => (Used: use.Service, User: service.Id)))
            .ToLookup(edge => edge.Used, edge => edge.User, StringComparer.Ordinal);
        return [.. services.Select((service, i) => service with { Facts = FactsOf(service, uses[i]) })];

        CatalogService FactsOf(OwnedService service, IReadOnlyList<CatalogDependency> used) =>
            service.Facts with { DependsOn = used, Consumers = [.. consumers[service.Id]] };
    }

    /// <summary>The first assembly reference by which a service uses another; null when it only says so.</summary>
    public AssemblyReference? FirstReference(string user, string used) => _uses[user]
        .Where(edge => edge.Used == used)
        .Select(edge => edge.Via)
        .OfType<AssemblyReference>()
        .OrderBy(via => via.Text, StringComparer.Ordinal)
        .FirstOrDefault();

    /// <summary>What a service uses, sorted.</summary>
    private IReadOnlyList<CatalogDependency> Of(string service)
    {
        var edges = _uses[service].ToArray();
        Array.Sort(edges, (left, right) => string.CompareOrdinal(left.Used, right.Used));
        return [.. SortedGroups.Of(edges, (left, right) => left.Used == right.Used).Select(same => Dependency(same[0].Used, same))];
    }

    private static CatalogDependency Dependency(string used, IReadOnlyList<Edge> edges)
    {
        var declared = false;
        var critical = false;
        var via = new List<string>();
        foreach (var edge in edges)
        {
            declared |= edge.Via is null;
            critical |= edge.IsCritical;
            if (edge.Via is not null)
                via.Add(edge.Via.Text);
        }

        return new CatalogDependency(used, declared, Used: via.Count > 0, critical, AssemblyMerge.Sorted(via));
    }

    /// <summary>
    /// An assembly reference does not say which logical service of its user it is for, so it is for the assembly as a whole.
    /// </summary>
    private static IEnumerable<Edge> Used(IReadOnlyList<AssemblyMerge> assemblies, OwnersByAssembly owners)
    {
        foreach (var user in assemblies)
        {
            if (user.Whole.Service is not { } service)
                continue;
            foreach (var reference in user.References)
            {
                foreach (var used in owners.PartsOf(reference))
                {
                    if (used.Assembly.InScope && used.Service is { } other && other != service)
                        yield return new Edge(service, other, new AssemblyReference(user, used.Assembly), IsCritical: false);
                }
            }
        }
    }

    /// <summary>Only a profile says what is critical; what its projects carry of it counts once.</summary>
    private static IEnumerable<Edge> Declared(OwnedService service)
    {
        foreach (var stated in service.Details.Dependencies)
            yield return new Edge(service.Id, stated.Service.Value, Via: null, stated.IsCritical);
        foreach (var declaration in service.Declarations)
        {
            if (declaration.Kind == FactKind.Dependency && declaration.Value != service.Id)
                yield return new Edge(service.Id, declaration.Value, Via: null, IsCritical: false);
        }
    }

    /// <summary>One service using another; through an assembly reference, or, without one, because somebody says so.</summary>
    private sealed record Edge(string User, string Used, AssemblyReference? Via, bool IsCritical);
}

/// <summary>One assembly referencing another.</summary>
public sealed record AssemblyReference(AssemblyMerge From, AssemblyMerge To)
{
    /// <summary>Such as <c>Acme.Shop -> Acme.Stock</c>.</summary>
    public string Text => From.Name + " -> " + To.Name;
}

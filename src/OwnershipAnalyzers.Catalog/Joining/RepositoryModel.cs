using OwnershipAnalyzers.Baselines;
using OwnershipAnalyzers.Manifests;
using OwnershipAnalyzers.Profiles;
using OwnershipAnalyzers.Registries;
using OwnershipAnalyzers.Slices;

namespace OwnershipAnalyzers.Joining;

/// <summary>Everything known about a repository, joined: what the catalog shows, and what the rules about services and teams see.</summary>
public sealed class RepositoryModel
{
    private readonly Dictionary<string, OwnedService> _services;
    private readonly ILookup<string, OwnedService> _byTeam;
    private readonly Dictionary<string, Team> _teams;
    private readonly Dictionary<string, ExternalService> _external;
    private readonly Dictionary<string, Schedule> _schedules;
    private readonly Dictionary<string, EscalationPolicy> _policies;
    private readonly Func<string, ServiceProfile?> _profileAt;

    private RepositoryModel(
        IReadOnlyList<AssemblyMerge> assemblies, Registry? registry, TeamNames teams, Func<string, ServiceProfile?> profileAt,
        IEnumerable<BaselineEntry> accepted, EvaluationContext evaluation, IReadOnlyList<OwnedService>? known = null)
    {
        EvaluationContext = evaluation;
        _profileAt = profileAt;
        Assemblies = assemblies;
        HasRegistry = registry is not null;
        Registry = registry ?? new Registry();
        InScope = [.. assemblies.Where(assembly => assembly.InScope)];
        Owners = new OwnersByAssembly(assemblies);
        TeamNames = teams;
        Baseline = new RepositoryBaseline(accepted, teams.Current);
        _teams = Registry.Teams.ToDictionary(team => team.Id, StringComparer.Ordinal);
        _external = Registry.ExternalServices.ToDictionary(service => service.Id, StringComparer.Ordinal);
        _schedules = Registry.Schedules.ToDictionary(schedule => schedule.Id, StringComparer.Ordinal);
        _policies = Registry.EscalationPolicies.ToDictionary(policy => policy.Id, StringComparer.Ordinal);
        var services = known ?? ServiceMerge.Of(InScope, Registry, teams, profileAt);
        Dependencies = new ServiceDependencies(InScope, Owners, services);
        Services = known ?? Dependencies.AddTo(services);
        _services = Services.ToDictionary(service => service.Id, StringComparer.Ordinal);
        _byTeam = Services.Where(service => service.Team is not null).ToLookup(service => service.Team!.Id, StringComparer.Ordinal);
    }

    /// <summary>
    /// Joins manifests, profiles and the registry. The result depends neither on the order of the manifests nor on how often one is
    /// given.
    /// </summary>
    /// <param name="manifests">The manifests of all projects and target frameworks.</param>
    /// <param name="registry">The registry, or null when there is none or it cannot be read.</param>
    /// <param name="profileAt">The profile at a path relative to the repository root, or null; asked at most once per path.</param>
    /// <param name="evaluation">The time and the machine; they matter to rules, not to the catalog.</param>
    /// <param name="accepted">The entries of all baselines that count.</param>
    public static RepositoryModel Of(
        IEnumerable<Manifest> manifests, Registry? registry, Func<string, ServiceProfile?> profileAt, EvaluationContext? evaluation = null,
        IEnumerable<BaselineEntry>? accepted = null)
    {
        var profiles = new Dictionary<string, ServiceProfile?>(StringComparer.Ordinal);
        var teams = RegistryTeams.Names(registry);
        var assemblies = AssemblyMerge.Of(manifests, teams);
        return new RepositoryModel(assemblies, registry, teams, ProfileAt, accepted ?? [], evaluation ?? new EvaluationContext());

        ServiceProfile? ProfileAt(string path) => profiles.TryGetValue(path, out var known) ? known : profiles[path] = profileAt(path);
    }

    /// <summary>
    /// What a catalog knows of a repository: its services and its registry. Its assemblies say nothing, so rules about them have nothing
    /// to see.
    /// </summary>
    internal static RepositoryModel Of(IReadOnlyList<OwnedService> services, Registry? registry, EvaluationContext evaluation) =>
        new([], registry, RegistryTeams.Names(registry), _ => null, [], evaluation, services);

    /// <summary>The registry; an empty one when there is none.</summary>
    public Registry Registry { get; }

    /// <summary>Whether there is a registry that can be read.</summary>
    public bool HasRegistry { get; }

    /// <summary>The services, sorted by id.</summary>
    public IReadOnlyList<OwnedService> Services { get; }

    /// <summary>What is accepted for now.</summary>
    public RepositoryBaseline Baseline { get; }

    /// <summary>What is known about the time and the machine.</summary>
    public EvaluationContext EvaluationContext { get; }

    /// <summary>All assemblies, sorted by name and project.</summary>
    public IReadOnlyList<AssemblyMerge> Assemblies { get; }

    /// <summary>The assemblies of which ownership is asked.</summary>
    public IReadOnlyList<AssemblyMerge> InScope { get; }

    /// <summary>Who owns the code of each assembly.</summary>
    public OwnersByAssembly Owners { get; }

    /// <summary>Which service uses which.</summary>
    public ServiceDependencies Dependencies { get; }

    /// <summary>Finds the current id of a team by any id it has had.</summary>
    public TeamNames TeamNames { get; }

    /// <summary>The service with this id that is built here, or null.</summary>
    public OwnedService? FindService(string id) => _services.TryGetValue(id, out var service) ? service : null;

    /// <summary>The profile at a path relative to the repository root, or null.</summary>
    public ServiceProfile? FindProfile(string path) => _profileAt(path);

    /// <summary>The external service with this id, or null.</summary>
    public ExternalService? FindExternal(string id) => _external.TryGetValue(id, out var service) ? service : null;

    /// <summary>The team with this id, or with this former id, or null.</summary>
    public Team? FindTeam(string id) => _teams.TryGetValue(TeamNames.Current(id), out var team) ? team : null;

    /// <summary>The schedule with this id, or null.</summary>
    public Schedule? FindSchedule(string id) => _schedules.TryGetValue(id, out var schedule) ? schedule : null;

    /// <summary>The escalation policy of a team, or null.</summary>
    public EscalationPolicy? PolicyOf(Team team) =>
        team.Escalation is { } id && _policies.TryGetValue(id.Value, out var policy) ? policy : null;

    /// <summary>The services that a team owns, sorted by id.</summary>
    public IEnumerable<OwnedService> ServicesOf(Team team) => _byTeam[team.Id];
}

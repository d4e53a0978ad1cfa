using OwnershipAnalyzers.Catalogs;
using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Profiles;
using OwnershipAnalyzers.Registries;
using OwnershipAnalyzers.Tool.Catalogs;
using OwnershipAnalyzers.Tool.Repositories;

namespace OwnershipAnalyzers.Tool.Import;

/// <summary>What a repository knows already, without a build: its registry, its profiles, and the catalog if one was written.</summary>
internal sealed class KnownServices
{
    private readonly Dictionary<string, CatalogService> _services = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _profiles = new(StringComparer.Ordinal);

    private KnownServices(string root) => Root = root;

    /// <summary>Absolute path of the repository root.</summary>
    public string Root { get; }

    /// <summary>What its <c>ownership.json</c> says; empty when there is none.</summary>
    public Registry Registry { get; private init; } = new();

    /// <summary>Whether there is a catalog, so that what code declares is known.</summary>
    public bool HasCatalog { get; private init; }

    /// <summary>The services of which the catalog knows no owner.</summary>
    public IEnumerable<CatalogService> Unowned =>
        _services.Values.Where(service => service.Team is null).OrderBy(service => service.Id, StringComparer.Ordinal);

    /// <summary>Looks around in a repository.</summary>
    /// <exception cref="ToolException">Its registry or its catalog cannot be read.</exception>
    public static KnownServices Read(string root)
    {
        var catalog = CatalogInput.CatalogFileOf(root);
        var known = new KnownServices(root) { Registry = RegistryOf(root), HasCatalog = File.Exists(catalog) };
        foreach (var service in known.HasCatalog ? CatalogInput.Open(catalog).Catalog.Services : [])
        {
            known._services[service.Id] = service;
            if (service.ProfilePath is { } path && File.Exists(Path.Combine(root, path)))
                known._profiles[service.Id] = path;
        }

        foreach (var file in FileWalk.Files(root, FileWalk.IsGenerated).Where(file => RelativePath.NameOf(file) == ProfileFiles.Name))
        {
            var declarations = ProfileReader.Read(Path.Combine(root, file), root).Value?.Declarations;
            if (declarations?.FirstOrDefault(declaration => declaration.Kind == FactKind.Service) is { } service)
                known._profiles.TryAdd(service.Value, file);
        }

        return known;
    }

    /// <summary>What the catalog says of a service; null when it does not know it.</summary>
    public CatalogService? Service(string id) => _services.GetValueOrDefault(id);

    /// <summary>Whether anything here is this service.</summary>
    public bool Knows(string id) => _services.ContainsKey(id) || _profiles.ContainsKey(id);

    /// <summary>
    /// The profile of a service, or where it goes: into the folder of its only project, if that is nobody else's; null when there is
    /// no such place.
    /// </summary>
    public string? ProfileOf(string id)
    {
        if (_profiles.TryGetValue(id, out var file))
            return file;
        if (Service(id) is not { Projects: [var project], Logical: [] })
            return null;
        var folder = RelativePath.FolderOf(project);
        var hasProfile = ProfileFiles.Above(Path.Combine(Root, folder), Root).Count > 0;
        return folder.Length == 0 || hasProfile || HoldsAnother(folder, id) ? null : RelativePath.Below(folder, ProfileFiles.Name);
    }

    /// <summary>The team of the registry that has an id, or had it; null when there is none.</summary>
    public Team? Team(string id) =>
        Registry.Teams.FirstOrDefault(team => team.Id == id) ?? Registry.Teams.FirstOrDefault(team => team.FormerIds.Contains(id));

    private bool HoldsAnother(string folder, string id) =>
        _services.Values.Any(other => other.Id != id && other.Projects.Any(project => RelativePath.IsIn(project, folder)));

    private static Registry RegistryOf(string root)
    {
        var file = Path.Combine(root, RepositoryRoot.RegistryName);
        if (!File.Exists(file))
            return new Registry();
        return RegistryReader.Read(file, root).Value ?? throw new ToolException($"{RepositoryRoot.RegistryName} cannot be read, "
            + "so nothing can be added to it. 'dotnet ownership check' says what is wrong with it.");
    }
}

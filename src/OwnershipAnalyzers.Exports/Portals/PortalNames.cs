using OwnershipAnalyzers.Directories;

namespace OwnershipAnalyzers.Exports.Portals;

/// <summary>The names of services in a portal that has one kind of entity for ours and for those of others.</summary>
internal sealed class PortalNames
{
    private const string Own = "service", External = "external service";

    private readonly UniqueNames _names;
    private readonly HashSet<string> _own;

    /// <param name="directory">The services.</param>
    /// <param name="losses">Where to say of which services the portal has another name.</param>
    /// <param name="make">The name nearest to an id; the same for what is a good name.</param>
    /// <param name="maxLength">How long a name may be.</param>
    /// <param name="rule">Which names the portal accepts, for people.</param>
    public PortalNames(ServiceDirectory directory, Losses losses, Func<string, string> make, int maxLength, string rule)
    {
        _own = new HashSet<string>(directory.Catalog.Services.Select(service => service.Id), StringComparer.Ordinal);
        _names = new UniqueNames(_own, make, maxLength, StringComparer.OrdinalIgnoreCase);
        List<string> ids = [.. directory.Catalog.ExternalServices.Select(service => service.Id)];
        var external = new UniqueNames(ids, make, maxLength, StringComparer.OrdinalIgnoreCase, _own.Select(id => _names[id]));
        Externals = ids.ToDictionary(id => id, id => external[id], StringComparer.Ordinal);
        _names.Report(losses, Own, rule);
        external.Report(losses, External, rule);
    }

    /// <summary>The names of external services by id.</summary>
    public IReadOnlyDictionary<string, string> Externals { get; }

    /// <summary>The name of a service.</summary>
    public string Service(string id) => _names[id];

    /// <summary>The name of a service that is known, ours or not.</summary>
    public string Dependency(string id) => _own.Contains(id) ? _names[id] : Externals[id];

    /// <summary>An id where it is not the name, or else null.</summary>
    public static string? IdUnless(string name, string id) => name == id ? null : id;
}

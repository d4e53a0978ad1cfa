using OwnershipAnalyzers.Catalogs;
using OwnershipAnalyzers.Profiles;

namespace OwnershipAnalyzers.Exports;

/// <summary>Whether a service runs somewhere, for systems that watch what runs.</summary>
internal static class Operation
{
    /// <summary>Whether it runs; when not, says that the service is not in the file.</summary>
    /// <param name="service">The service.</param>
    /// <param name="losses">Where to say it.</param>
    /// <param name="system">Which system watches.</param>
    public static bool IsOperated(CatalogService service, Losses losses, string system)
    {
        var reason = !ServiceKinds.Runs(service.Kind) ? $"a {service.Kind} runs in services, and {system} is about those"
            : service.Stage == "retired" ? "it is retired, so it does not run any more" : null;
        if (reason is not null)
            losses.Add($"service '{service.Id}'", "id", reason);
        return reason is null;
    }
}

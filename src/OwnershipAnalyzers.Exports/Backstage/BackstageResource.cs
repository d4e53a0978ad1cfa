using System.Text.Json;
using OwnershipAnalyzers.Directories;
using OwnershipAnalyzers.Exports.Yaml;
using OwnershipAnalyzers.Registries;

namespace OwnershipAnalyzers.Exports.Backstage;

/// <summary>A service that others run as a <c>Resource</c>.</summary>
internal static class BackstageResource
{
    public static YamlMap Of(ExternalService service, ServiceDirectory directory, BackstageNames names)
    {
        var name = names.Resource(service.Id);
        return BackstageEntity.Of(
            "Resource",
            new YamlMap
            {
                { "name", name },
                { "title", service.Name ?? service.Id },
                { "description", Description(directory, service.Id) },
                { "annotations", new YamlMap { { BackstageEntity.Prefix + "id", BackstageNames.IdUnless(name, service.Id) }, { BackstageEntity.Prefix + "tier", service.Tier } } },
            },
            new YamlMap { { "type", service.Kind ?? "external" }, { "owner", names.Owner(service.Team, $"external service '{service.Id}'") } });
    }

    private static string? Description(ServiceDirectory directory, string id) =>
        directory.Catalog.ExternalServices.First(entry => entry.Id == id).Content.TryGetValue("description", out var text) && text.ValueKind == JsonValueKind.String && text.GetString() is { Length: > 0 } value ? value : null;
}

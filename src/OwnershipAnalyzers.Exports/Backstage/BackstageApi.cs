using OwnershipAnalyzers.Exports.Portals;
using OwnershipAnalyzers.Exports.Yaml;

namespace OwnershipAnalyzers.Exports.Backstage;

/// <summary>A part of a service that others may use as an <c>API</c>.</summary>
internal static class BackstageApi
{
    public static IEnumerable<YamlMap> Of(PortalService service, BackstageNames names) =>
        service.Apis.Distinct().Select(api => BackstageDocument.Of("API", Metadata(service, api, names), Spec(service, api, names)));

    private static YamlMap Metadata(PortalService service, PortalApi api, BackstageNames names) => new()
    {
        { "name", names.Api(service, api) },
        { "title", api.Version is null ? service.Name : $"{service.Name} {api.Version}" },
        {
            "annotations", new YamlMap
            {
                { BackstageDocument.Prefix + "namespace", api.Namespace },
                { BackstageDocument.Prefix + "version", api.Version },
            }
        },
    };

    private static YamlMap Spec(PortalService service, PortalApi api, BackstageNames names)
    {
        var spec = new YamlMap
        {
            { "type", TypeOf(api.Definition) },
            { "lifecycle", BackstageDocument.Lifecycle(service.Service.Stage) },
            { "owner", names.Owner(service.Service.Team, $"service '{service.Id}'") },
        };
        // Backstage reads the file or address when it reads this one.
        if (api.Definition is { } definition)
            spec.Add("definition", new YamlMap { { "$text", definition.Contains("://") ? definition : "./" + definition } });
        else
            spec.Add("definition", $"namespace {api.Namespace ?? service.Id}");
        return spec;
    }

    private static string TypeOf(string? definition) => Path.GetExtension(definition?.Split('?', '#')[0] ?? "").ToLowerInvariant() switch
    {
        "" when definition is null => "dotnet",
        ".graphql" or ".graphqls" => "graphql",
        ".proto" => "grpc",
        ".wsdl" => "wsdl",
        _ when definition!.ToLowerInvariant() is var text && text.Contains("asyncapi") => "asyncapi",
        _ => "openapi",
    };
}

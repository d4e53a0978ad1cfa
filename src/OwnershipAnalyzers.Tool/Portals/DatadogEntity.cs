using OwnershipAnalyzers.Exports.Portals;
using YamlDotNet.RepresentationModel;

namespace OwnershipAnalyzers.Tool.Portals;

/// <summary>Reads entities of Datadog: services of schema v3, and of v2 before it.</summary>
internal static class DatadogEntity
{
    public static Entity? Read(YamlNode document, string path)
    {
        if (Yaml.Text(document, "schema-version") is not null)
            return Earlier(document, path);
        var isNamed = Yaml.Text(document, "metadata", "name") is not null || Yaml.Text(document, "metadata", "owner") is not null;
        var isOfAnother = Yaml.Text(document, "apiVersion")?.StartsWith('v') == false;
        var isService = Yaml.Text(document, "kind") is not ("system" or "api" or "repository" or "application");
        return isNamed && !isOfAnother && isService ? Current(document, path) : null;
    }

    private static Entity Current(YamlNode document, string path)
    {
        var kind = Extension(document, "external") == "true" ? EntityKind.External : EntityKind.Service;
        var own = Yaml.Texts(document, "extensions", "ownership", "links").Select(PortalLink.FromLine).OfType<PortalLink>();
        return new Entity(kind, Yaml.Text(document, "metadata", "name"), EntityFile.Place(document, path, "metadata", "name"))
        {
            Id = Extension(document, "id"),
            Owners = EntityFile.Owner(document, path, "metadata", "owner"),
            Title = Yaml.Text(document, "metadata", "displayName"),
            Description = Yaml.Text(document, "metadata", "description"),
            Lifecycle = Yaml.Text(document, "spec", "lifecycle"),
            Tier = Yaml.Text(document, "spec", "tier"),
            Type = Yaml.Text(document, "spec", "type"),
            RetiresOn = Extension(document, "retiresOn"),
            Replacement = Extension(document, "replacement"),
            Links = [.. Links(document, "metadata", "links"), .. own],
            Dependencies = [.. Yaml.Texts(document, "spec", "dependsOn")],
            Contacts = [.. Contacts(document, "metadata", "contacts")],
        };
    }

    private static Entity Earlier(YamlNode document, string path) =>
        new(EntityKind.Service, Yaml.Text(document, "dd-service"), EntityFile.Place(document, path, "dd-service"))
        {
        Owners = EntityFile.Owner(document, path, "team"),
        Description = Yaml.Text(document, "description"),
        Lifecycle = Yaml.Text(document, "lifecycle"),
        Tier = Yaml.Text(document, "tier"),
        Links = [.. Links(document, "links")],
        Contacts = [.. Contacts(document, "contacts")],
    };

    private static string? Extension(YamlNode document, string key) => Yaml.Text(document, "extensions", "ownership", key);

    private static IEnumerable<PortalLink> Links(YamlNode document, params string[] keys) =>
        Yaml.Items(document, keys).Where(link => Yaml.Text(link, "url") is not null)
            .Select(link => new PortalLink(KindOf(link), Yaml.Text(link, "url")!));

    /// <summary>The type of a link says little; the name says what it was before.</summary>
    private static string KindOf(YamlNode link)
    {
        var type = Yaml.Text(link, "type");
        return type == "runbook" ? PortalLink.Runbook : Yaml.Text(link, "name") ?? type ?? "other";
    }

    private static IEnumerable<PortalLink> Contacts(YamlNode document, params string[] keys)
    {
        foreach (var contact in Yaml.Items(document, keys))
        {
            if (Yaml.Text(contact, "type") is { } type && Yaml.Text(contact, "contact") is { } target)
                yield return new PortalLink(type, target);
        }
    }
}

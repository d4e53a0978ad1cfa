using OwnershipAnalyzers.Exports.Portals;
using YamlDotNet.RepresentationModel;

namespace OwnershipAnalyzers.Tool.Portals;

/// <summary>Reads entities of Datadog: services of schema v3, and of v2 before it.</summary>
internal static class DatadogEntity
{
    public static Entity? Read(YamlNode document, string path) =>
        Yaml.Text(document, "schema-version") is not null ? Earlier(document, path)
        : (Yaml.Text(document, "metadata", "name") is null && Yaml.Text(document, "metadata", "owner") is null) || Yaml.Text(document, "apiVersion")?.StartsWith('v') == false || Yaml.Text(document, "kind") is "system" or "api" or "repository" or "application" ? null
        : Current(document, path);

    private static Entity Current(YamlNode document, string path) =>
        new(Extension(document, "external") == "true" ? EntityKind.External : EntityKind.Service, Yaml.Text(document, "metadata", "name"), EntityFile.Place(document, path, "metadata", "name"))
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
            Links = [.. Links(document, "metadata", "links"), .. Yaml.Texts(document, "extensions", "ownership", "links").Select(PortalLink.FromLine).OfType<PortalLink>()],
            Dependencies = [.. Yaml.Texts(document, "spec", "dependsOn")],
            Contacts = Contacts(document, "metadata", "contacts"),
        };

    private static Entity Earlier(YamlNode document, string path) => new(EntityKind.Service, Yaml.Text(document, "dd-service"), EntityFile.Place(document, path, "dd-service"))
    {
        Owners = EntityFile.Owner(document, path, "team"),
        Description = Yaml.Text(document, "description"),
        Lifecycle = Yaml.Text(document, "lifecycle"),
        Tier = Yaml.Text(document, "tier"),
        Links = [.. Links(document, "links")],
        Contacts = Contacts(document, "contacts"),
    };

    private static string? Extension(YamlNode document, string key) => Yaml.Text(document, "extensions", "ownership", key);

    /// <summary>The type of a link says little; the name says what it was before.</summary>
    private static IEnumerable<PortalLink> Links(YamlNode document, params string[] keys) => Yaml.Items(document, keys).Where(link => Yaml.Text(link, "url") is not null)
        .Select(link => new PortalLink(Yaml.Text(link, "type") is "runbook" ? PortalLink.Runbook : Yaml.Text(link, "name") ?? Yaml.Text(link, "type") ?? "other", Yaml.Text(link, "url")!));

    private static IReadOnlyList<PortalLink> Contacts(YamlNode document, params string[] keys) =>
        [.. Yaml.Items(document, keys).Where(contact => Yaml.Text(contact, "type") is not null && Yaml.Text(contact, "contact") is not null).Select(contact => new PortalLink(Yaml.Text(contact, "type")!, Yaml.Text(contact, "contact")!))];
}

using OwnershipAnalyzers.Exports.Portals;
using YamlDotNet.RepresentationModel;

namespace OwnershipAnalyzers.Tool.Portals;

/// <summary>Reads entities of Cortex: services and teams.</summary>
internal static class CortexEntity
{
    public static Entity? Read(YamlNode document, string path)
    {
        var type = Yaml.Text(document, "info", "x-cortex-type");
        if (Yaml.Text(document, "info", "x-cortex-tag") is not { } tag || type is not (null or "service" or "team"))
            return null;
        var kind = type == "team" ? EntityKind.Team : Own("external") == "true" ? EntityKind.External : EntityKind.Service;
        var groups = Yaml.Items(document, "info", "x-cortex-owners").Where(owner => Yaml.Text(owner, "type") == "group");
        var dependencies = Yaml.Items(document, "info", "x-cortex-dependency").Select(dependency => Yaml.Text(dependency, "tag"));
        return new Entity(kind, tag, EntityFile.Place(document, path, "info", "x-cortex-tag"))
        {
            Id = Own("id"),
            Owners = [.. groups.SelectMany(owner => EntityFile.Owner(owner, path, "name"))],
            Title = Yaml.Text(document, "info", "title"),
            Description = Yaml.Text(document, "info", "description"),
            Lifecycle = Own("stage"),
            Tier = Own("tier"),
            Type = Own("kind"),
            RetiresOn = Own("retires-on"),
            Replacement = Own("replacement"),
            Links = [.. EntityFile.Links(document, "type", "name", "info", "x-cortex-link"), .. Links("links")],
            Dependencies = [.. dependencies.OfType<string>()],
            Parent = Own("parent"),
            Contacts = [.. Links("contacts")],
            CodeOwners = [.. Owns("codeowners")],
            FormerIds = [.. Owns("former-ids")],
        };

        string? Own(string key) => Yaml.Text(document, "info", "x-cortex-custom-metadata", key);

        IEnumerable<string> Owns(string key) => Yaml.Texts(document, "info", "x-cortex-custom-metadata", key);

        IEnumerable<PortalLink> Links(string key) => Owns(key).Select(PortalLink.FromLine).OfType<PortalLink>();
    }
}

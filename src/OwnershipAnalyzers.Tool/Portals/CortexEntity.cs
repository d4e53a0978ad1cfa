using OwnershipAnalyzers.Exports.Portals;
using YamlDotNet.RepresentationModel;

namespace OwnershipAnalyzers.Tool.Portals;

/// <summary>Reads entities of Cortex: services and teams.</summary>
internal static class CortexEntity
{
    public static Entity? Read(YamlNode document, string path)
    {
        if (Yaml.Text(document, "info", "x-cortex-tag") is not { } tag || Yaml.Text(document, "info", "x-cortex-type") is not (null or "service" or "team"))
            return null;
        var isTeam = Yaml.Text(document, "info", "x-cortex-type") == "team";
        return new Entity(isTeam ? EntityKind.Team : Own("external") == "true" ? EntityKind.External : EntityKind.Service, tag, EntityFile.Place(document, path, "info", "x-cortex-tag"))
        {
            Id = Own("id"),
            Owners = [.. Yaml.Items(document, "info", "x-cortex-owners").Where(owner => Yaml.Text(owner, "type") == "group").SelectMany(owner => EntityFile.Owner(owner, path, "name"))],
            Title = Yaml.Text(document, "info", "title"),
            Description = Yaml.Text(document, "info", "description"),
            Lifecycle = Own("stage"),
            Tier = Own("tier"),
            Type = Own("kind"),
            RetiresOn = Own("retires-on"),
            Replacement = Own("replacement"),
            Links =
            [
                .. Yaml.Items(document, "info", "x-cortex-link").Where(link => Yaml.Text(link, "url") is not null)
                    .Select(link => new PortalLink(Yaml.Text(link, "type") ?? Yaml.Text(link, "name") ?? "other", Yaml.Text(link, "url")!)),
                .. Links("links"),
            ],
            Dependencies = [.. Yaml.Items(document, "info", "x-cortex-dependency").Select(dependency => Yaml.Text(dependency, "tag")).OfType<string>()],
            Parent = Own("parent"),
            Contacts = [.. Links("contacts")],
            CodeOwners = [.. Yaml.Texts(document, "info", "x-cortex-custom-metadata", "codeowners")],
            FormerIds = [.. Yaml.Texts(document, "info", "x-cortex-custom-metadata", "former-ids")],
        };

        string? Own(string key) => Yaml.Text(document, "info", "x-cortex-custom-metadata", key);

        IEnumerable<PortalLink> Links(string key) => Yaml.Texts(document, "info", "x-cortex-custom-metadata", key).Select(PortalLink.FromLine).OfType<PortalLink>();
    }
}

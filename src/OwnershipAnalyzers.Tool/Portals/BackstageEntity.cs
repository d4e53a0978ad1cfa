using OwnershipAnalyzers.Exports.Portals;
using YamlDotNet.RepresentationModel;

namespace OwnershipAnalyzers.Tool.Portals;

/// <summary>Reads entities of Backstage: components, resources and groups.</summary>
internal static class BackstageEntity
{
    public static Entity? Read(YamlNode document, string path)
    {
        EntityKind? kind = Yaml.Text(document, "kind")?.ToLowerInvariant() switch
        {
            "component" => EntityKind.Service,
            "resource" => EntityKind.External,
            "group" => EntityKind.Team,
            _ => null,
        };
        if (kind is null)
            return null;
        return new Entity(kind.Value, Yaml.Text(document, "metadata", "name"), EntityFile.Place(document, path, "metadata", "name"))
        {
            Id = Own("id"),
            // What the export writes where nobody is the owner.
            Owners = [.. EntityFile.Owner(document, path, "spec", "owner").Where(owner => owner.Name != "unowned")],
            Title = Yaml.Text(document, "metadata", "title") ?? Yaml.Text(document, "spec", "profile", "displayName"),
            Description = Yaml.Text(document, "metadata", "description"),
            Lifecycle = Yaml.Text(document, "spec", "lifecycle") is { } lifecycle && lifecycle != "unknown" ? lifecycle : null,
            Tier = Own("tier"),
            Type = Yaml.Text(document, "spec", "type"),
            RetiresOn = Own("retires-on"),
            Replacement = Own("replacement"),
            Links = [.. EntityFile.Links(document, "type", "title", "metadata", "links"), .. Links("links")],
            Dependencies = [.. Yaml.Texts(document, "spec", "dependsOn")],
            Parent = Yaml.Text(document, "spec", "parent"),
            Contacts = [.. Emails(), .. Links("contacts")],
            CodeOwners = Own("codeowners") is null && Slug() is { } slug ? ["@" + slug] : Lines("codeowners"),
            FormerIds = Lines("former-ids"),
        };

        string? Own(string name) => Yaml.Text(document, "metadata", "annotations", "ownership/" + name);

        string? Slug() => Yaml.Text(document, "metadata", "annotations", "github.com/team-slug");

        IEnumerable<PortalLink> Emails() =>
            Yaml.Text(document, "spec", "profile", "email") is { } email ? [new PortalLink("email", email)] : [];

        IReadOnlyList<string> Lines(string name) => Own(name)?.Split('\n', StringSplitOptions.RemoveEmptyEntries) ?? [];

        IEnumerable<PortalLink> Links(string name) => Lines(name).Select(PortalLink.FromLine).OfType<PortalLink>();
    }
}

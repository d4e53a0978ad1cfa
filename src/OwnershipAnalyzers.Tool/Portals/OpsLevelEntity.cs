using OwnershipAnalyzers.Exports.Portals;
using YamlDotNet.RepresentationModel;

namespace OwnershipAnalyzers.Tool.Portals;

/// <summary>Reads components of OpsLevel, which were called services before.</summary>
internal static class OpsLevelEntity
{
    public static Entity? Read(YamlNode document, string path)
    {
        return Has("component") ? Read(document, path, "component") : Has("service") ? Read(document, path, "service") : null;

        bool Has(string root) => Yaml.Text(document, root, "name") is not null || Yaml.Text(document, root, "owner") is not null;
    }

    private static Entity Read(YamlNode document, string path, string root)
    {
        var kind = Tag("external") == "true" ? EntityKind.External : EntityKind.Service;
        var name = Yaml.Texts(document, root, "aliases").FirstOrDefault() ?? Yaml.Text(document, root, "name");
        var tools = Yaml.Items(document, root, "tools").Where(tool => Yaml.Text(tool, "url") is not null);
        var dependencies = Yaml.Items(document, root, "dependencies").Select(dependency => Yaml.Text(dependency, "alias"));
        return new Entity(kind, name, EntityFile.Place(document, path, root, "name"))
        {
            Id = Tag("id"),
            Owners = EntityFile.Owner(document, path, root, "owner"),
            Title = Yaml.Text(document, root, "name"),
            Description = Yaml.Text(document, root, "description"),
            Lifecycle = Yaml.Text(document, root, "lifecycle"),
            Tier = Yaml.Text(document, root, "tier"),
            Type = Yaml.Text(document, root, "type"),
            RetiresOn = Tag("retires_on"),
            Replacement = Tag("replacement"),
            Links = [.. tools.Select(tool => new PortalLink(KindOf(tool), Yaml.Text(tool, "url")!))],
            Dependencies = [.. dependencies.OfType<string>()],
        };

        string? Tag(string key)
        {
            var tags = Yaml.Items(document, root, "tags").Where(tag => Yaml.Text(tag, "key") == key);
            return tags.Select(tag => Yaml.Text(tag, "value")).FirstOrDefault();
        }
    }

    private static string KindOf(YamlNode tool) =>
        Yaml.Text(tool, "category") == "runbooks" ? PortalLink.Runbook : Yaml.Text(tool, "name") ?? "other";
}

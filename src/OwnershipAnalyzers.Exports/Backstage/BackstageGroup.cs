using OwnershipAnalyzers.Exports.Portals;
using OwnershipAnalyzers.Exports.Yaml;

namespace OwnershipAnalyzers.Exports.Backstage;

/// <summary>A team as a <c>Group</c>.</summary>
internal static class BackstageGroup
{
    public static YamlMap Of(PortalTeam team, BackstageNames names)
    {
        var name = names.Group(team.Id);
        var spec = new YamlMap
        {
            { "type", "team" },
            { "profile", new YamlMap { { "displayName", team.Name }, { "email", team.Contact("email") } } },
            { "parent", team.Parent is null ? null : names.GroupReference(team.Parent) },
        };
        // Backstage asks for the key, and works it out from the parents.
        spec.AddEmptyList("children");
        return BackstageDocument.Of("Group", new YamlMap
        {
            { "name", name },
            {
                "annotations", new YamlMap
                {
                    { "github.com/team-slug", team.CodeOwners.FirstOrDefault(owner => owner.IndexOf('/') > 0)?.TrimStart('@') },
                    { BackstageDocument.Prefix + "id", PortalNames.IdUnless(name, team.Id) },
                    { BackstageDocument.Prefix + "contacts", PortalLink.Lines(team.Contacts.Where(contact => contact.Kind != "email")) },
                    { BackstageDocument.Prefix + "codeowners", PortalWords.Lines(team.CodeOwners) },
                    { BackstageDocument.Prefix + "former-ids", PortalWords.Lines(team.FormerIds) },
                }
            },
        }, spec);
    }
}

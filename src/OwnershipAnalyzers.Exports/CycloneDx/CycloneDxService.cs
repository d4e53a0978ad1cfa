using System.Text.Json;
using OwnershipAnalyzers.Catalogs;
using OwnershipAnalyzers.Exports.Portals;
using OwnershipAnalyzers.Json;
using OwnershipAnalyzers.Registries;

namespace OwnershipAnalyzers.Exports.CycloneDx;

/// <summary>
/// A service as CycloneDX has it. What has no field of its own is a property <c>ownership:...</c>, under the key of the catalog.
/// </summary>
internal static class CycloneDxService
{
    private const string Prefix = "ownership:";

    /// <summary>What can be opened, by our kinds of links; all others are of the type <c>other</c>.</summary>
    private static readonly Dictionary<string, string> Types = new(StringComparer.Ordinal)
    {
        ["architecture"] = "documentation",
        ["changelog"] = "release-notes",
        ["chat"] = "chat",
        ["documentation"] = "documentation",
        ["mailingList"] = "mailing-list",
        [PortalLink.Runbook] = "documentation",
        ["source"] = "vcs",
        ["support"] = "support",
        ["threatModel"] = "threat-model",
    };

    /// <summary>What others refer to a service by.</summary>
    public static string Reference(string id) => $"service:{id}";

    /// <summary>What others refer to a service of somebody else by.</summary>
    public static string ExternalReference(string id) => $"external-service:{id}";

    public static void Write(Utf8JsonWriter json, PortalService service, CycloneDxOwners owners)
    {
        var facts = service.Service;
        var team = owners.Find(facts.Team);
        Begin(json, Reference(service.Id), team, service.Name, service.Description);
        Write(json, service.Addresses);
        Write(json,
        [
            ("id", service.Id),
            ("team", team?.Id ?? facts.Team),
            ("kind", facts.Kind),
            ("stage", facts.Stage),
            ("tier", facts.Tier),
            ("retiresOn", facts.RetiresOn),
            ("replacement", facts.Replacement),
            .. facts.Assemblies.Select(assembly => ("assembly", (string?)assembly)),
            .. facts.Logical.SelectMany(Boundaries),
            .. facts.Projects.Select(project => ("project", (string?)project)),
            .. service.OtherLinks.Select(Property),
            .. Contacts(team),
        ]);
        json.WriteEndObject();
    }

    private static IEnumerable<(string Name, string? Value)> Boundaries(CatalogLogicalPart part) =>
        part.Namespaces.Concat(part.Folders).Select(boundary => ("logical", (string?)$"{part.Assembly}: {boundary}"));

    private static (string Name, string? Value) Property(PortalLink link) =>
        (link.Kind == PortalLink.Runbook ? link.Kind : $"links:{link.Kind}", link.Target);

    public static void Write(Utf8JsonWriter json, ExternalService service, CycloneDxOwners owners)
    {
        var team = owners.Find(service.Team);
        // Somebody else provides it; the team is who answers for it here.
        Begin(json, ExternalReference(service.Id), null, service.Name ?? service.Id, service.Content.Text("description"));
        Write(json, [("id", service.Id), ("team", team?.Id ?? service.Team), ("kind", service.Kind ?? "external"), ("tier", service.Tier)]);
        json.WriteEndObject();
    }

    private static void Begin(Utf8JsonWriter json, string reference, PortalTeam? team, string name, string? description)
    {
        json.WriteStartObject();
        json.WriteString("bom-ref", reference);
        if (team is not null)
            CycloneDxOwners.Write(json, team);
        json.WriteString("name", name);
        if (description is not null)
            json.WriteString("description", description);
    }

    private static void Write(Utf8JsonWriter json, IEnumerable<PortalLink> links)
    {
        var distinct = links.Distinct().ToList();
        if (distinct.Count == 0)
            return;
        json.WriteStartArray("externalReferences");
        foreach (var link in distinct)
        {
            json.WriteStartObject();
            json.WriteString("url", link.Target);
            json.WriteString("type", Types.TryGetValue(link.Kind, out var type) ? type : "other");
            json.WriteString("comment", link.Kind);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, IEnumerable<(string Name, string? Value)> properties)
    {
        json.WriteStartArray("properties");
        foreach (var (name, value) in properties.Where(property => property.Value is not null))
        {
            json.WriteStartObject();
            json.WriteString("name", Prefix + name);
            json.WriteString("value", value);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static IEnumerable<(string Name, string? Value)> Contacts(PortalTeam? team) =>
        team is null ? [] : CycloneDxOwners.OtherContacts(team).Select(contact => ($"contacts:{contact.Kind}", (string?)contact.Target));
}

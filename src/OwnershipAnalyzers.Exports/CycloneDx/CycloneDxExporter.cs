using System.Text;
using System.Text.Json;
using OwnershipAnalyzers.Directories;
using OwnershipAnalyzers.Exports.Portals;
using OwnershipAnalyzers.Json;

namespace OwnershipAnalyzers.Exports.CycloneDx;

/// <summary>Writes a bill of materials as CycloneDX 1.6 has them: services, the teams that provide them, and what they depend on.</summary>
internal sealed class CycloneDxExporter : Exporter
{
    private static readonly string[] Held =
    [
        "service.id", "service.name", "service.description", "service.team", "service.stage", "service.tier", "service.kind",
        "service.retiresOn", "service.replacement", "service.assemblies", "service.projects", "service.dependencies", "service.links",
        "service.runbooks", "external service.id", "external service.name", "external service.description", "external service.team",
        "external service.kind", "external service.tier",
    ];

    /// <inheritdoc/>
    public override string Target => "cyclonedx";

    /// <inheritdoc/>
    public override string Description => "services as CycloneDX 1.6";

    /// <inheritdoc/>
    public override string FileName => "services.cdx.json";

    /// <inheritdoc/>
    public override Export Write(ServiceDirectory directory)
    {
        var losses = new Losses();
        losses.AddAllBut(directory.Catalog, [.. Held, "team.id", "team.name", .. ContactKinds(directory)], "CycloneDX has no place for it");
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, Encoder = JsonFormat.Encoder }))
            Write(json, directory, losses);
        return new Export(JsonFormat.Finish(Encoding.UTF8.GetString(stream.ToArray())), losses.Sorted());
    }

    private static void Write(Utf8JsonWriter json, ServiceDirectory directory, Losses losses)
    {
        var services = PortalService.All(directory);
        var owners = new CycloneDxOwners(directory, losses);
        json.WriteStartObject();
        json.WriteString("$schema", "http://cyclonedx.org/schema/bom-1.6.schema.json");
        json.WriteString("bomFormat", "CycloneDX");
        json.WriteString("specVersion", "1.6");
        json.WriteNumber("version", 1);
        json.WriteStartArray("services");
        foreach (var service in services)
            CycloneDxService.Write(json, service, owners);
        foreach (var service in directory.Registry.ExternalServices)
            CycloneDxService.Write(json, service, owners);
        json.WriteEndArray();
        json.WriteStartArray("dependencies");
        foreach (var service in services)
            WriteDependencies(json, service, directory, losses);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteDependencies(Utf8JsonWriter json, PortalService service, ServiceDirectory directory, Losses losses)
    {
        json.WriteStartObject();
        json.WriteString("ref", CycloneDxService.Reference(service.Id));
        json.WriteStartArray("dependsOn");
        foreach (var used in service.Dependencies(directory, losses).Where(used => used != service.Id).Distinct())
        {
            var isExternal = directory.Service(used) is null;
            json.WriteStringValue(isExternal ? CycloneDxService.ExternalReference(used) : CycloneDxService.Reference(used));
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>Teams that provide something are written with all their contacts.</summary>
    private static IEnumerable<string> ContactKinds(ServiceDirectory directory) =>
        PortalTeam.All(directory).SelectMany(team => team.Contacts).Select(contact => $"team.contacts.{contact.Kind}").Distinct();
}

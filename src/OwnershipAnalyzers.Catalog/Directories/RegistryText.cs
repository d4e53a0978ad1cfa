using System.Text.Json;
using OwnershipAnalyzers.Catalogs;

namespace OwnershipAnalyzers.Directories;

/// <summary>The part of <c>ownership.json</c> that a catalog holds, as the text of such a file.</summary>
internal static class RegistryText
{
    private static readonly JsonWriterOptions Options = new() { MaxDepth = 128 };

    public static byte[] Of(Catalog catalog)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Options))
        {
            json.WriteStartObject();
            Write(json, "teams", catalog.Teams);
            Write(json, "schedules", catalog.Schedules);
            Write(json, "escalationPolicies", catalog.EscalationPolicies);
            Write(json, "tiers", catalog.Tiers);
            Write(json, "externalServices", catalog.ExternalServices);
            if (catalog.Policy is { ValueKind: JsonValueKind.Object } policy)
            {
                json.WritePropertyName("policy");
                policy.WriteTo(json);
            }

            json.WriteEndObject();
        }

        return stream.ToArray();
    }

    public static byte[] Utf8(JsonElement content) => JsonSerializer.SerializeToUtf8Bytes(content, CatalogContext.Default.JsonElement);

    private static void Write(Utf8JsonWriter json, string key, IEnumerable<CatalogEntry> entries)
    {
        json.WriteStartObject(key);
        foreach (var entry in entries)
        {
            json.WriteStartObject(entry.Id);
            foreach (var member in entry.Content)
            {
                json.WritePropertyName(member.Key);
                member.Value.WriteTo(json);
            }

            json.WriteEndObject();
        }

        json.WriteEndObject();
    }
}

using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using OwnershipAnalyzers.Json;

namespace OwnershipAnalyzers.Catalogs;

/// <summary>The catalog as JSON.</summary>
public static class CatalogWriter
{
    /// <summary>The name of the file.</summary>
    public const string FileName = "ownership-catalog.json";

    private static readonly CatalogContext Context = new(JsonFormat.With(CatalogContext.Default.Options));

    /// <summary>The text of the file: the same for equal catalogs on every machine.</summary>
    public static string Write(Catalog catalog) => Encoding.UTF8.GetString(WriteUtf8(catalog));

    /// <summary>The same as the bytes of the file.</summary>
    public static byte[] WriteUtf8(Catalog catalog) => JsonFormat.Finish(JsonSerializer.SerializeToUtf8Bytes(catalog, Context.Catalog));
}

/// <summary>Writing without reflection.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, WriteIndented = true, MaxDepth = 128)]
[JsonSerializable(typeof(Catalog))]
internal sealed partial class CatalogContext : JsonSerializerContext;

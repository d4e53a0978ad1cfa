using System.Text.Json;
using OwnershipAnalyzers.Files;
using OwnershipAnalyzers.Json;
using OwnershipAnalyzers.Reading;
using OwnershipAnalyzers.Texts;

namespace OwnershipAnalyzers.Catalogs;

/// <summary>Reads a catalog that a build, a merge or another program has written.</summary>
public static class CatalogReader
{
    private const int KnownSchemaVersion = 1;

    private static readonly CatalogContext Context = new(new JsonSerializerOptions(CatalogContext.Default.Options)
    {
        AllowTrailingCommas = true,
        ReadCommentHandling = JsonCommentHandling.Skip,
    });

    /// <summary>Reads a file.</summary>
    /// <exception cref="CatalogFormatException">It cannot be opened, or is no catalog.</exception>
    public static Catalog ReadFile(string file) =>
        ReadBytes(file, out var reason) is { } utf8
            ? Read(utf8, file)
            : throw new CatalogFormatException($"{Excerpt.Of(file, 400)}: {reason}.");

    /// <summary>The bytes of a file that may be a catalog; null when it cannot be opened.</summary>
    /// <param name="file">The file.</param>
    /// <param name="reason">Why it cannot be opened, without a period; empty when it can.</param>
    public static byte[]? ReadBytes(string file, out string reason) => BoundedFile.Read(file, out reason, EarlierCatalog.MaxLength);

    /// <summary>Reads the text of a catalog.</summary>
    /// <param name="utf8">The text.</param>
    /// <param name="name">What to call it in messages, such as the path of its file.</param>
    /// <exception cref="CatalogFormatException">It is no catalog.</exception>
    public static Catalog Read(byte[] utf8, string name)
    {
        var shown = Excerpt.Of(name, 400);
        try
        {
            var text = utf8.AsSpan(ByteOrderMark.LengthIn(utf8));
            var catalog = JsonSerializer.Deserialize(text, Context.Catalog) ?? throw Wrong("it holds null", JsonPlaces.OfRoot(utf8));
            if (!JsonTexts.AreGood(utf8))
                throw Wrong("a text is not UTF-8, or holds half of a surrogate pair", JsonPlaces.OfBadText(utf8));
            return CatalogChecks.In(catalog) is { } defect
                ? throw Wrong(defect.Reason, JsonPlaces.Of(utf8, defect.Key, defect.Entry))
                : Understood(catalog, utf8, shown);
        }
        catch (JsonException exception)
        {
            throw new CatalogFormatException(
                $"{shown}{JsonPlaces.Of(exception, utf8).Text}: it is not a catalog from here on{At(exception.Path)}. {Remedy}");
        }

        CatalogFormatException Wrong(string reason, TextPosition at) => new($"{shown}{at.Text}: {reason}. {Remedy}");
    }

    private static string Remedy => $"Give a whole {CatalogWriter.FileName} as the build has written it, without the marks of a merge.";

    private static string At(string? path) => path is null or "$" ? "" : $", at {Excerpt.Of(path, 100)}";

    private static Catalog Understood(Catalog catalog, byte[] utf8, string name)
    {
        if (catalog.SchemaVersion > KnownSchemaVersion)
        {
            throw new CatalogFormatException(
                $"{name}{JsonPlaces.Of(utf8, "schemaVersion").Text}: its schemaVersion is {catalog.SchemaVersion.Text()}, "
                + $"and this version understands {KnownSchemaVersion.Text()}. "
                + "Update OwnershipAnalyzers, or write the catalog with the version that is in use here.");
        }

        // Every object would be a catalog without services; a foreign file has to be recognised.
        if (catalog.Services.Count == 0 && !HasServices(utf8))
        {
            throw new CatalogFormatException(
                $"{name}{JsonPlaces.OfRoot(utf8).Text}: it has no \"services\", so it is another kind of file. {Remedy}");
        }

        return catalog;
    }

    private static bool HasServices(byte[] utf8)
    {
        var options = new JsonReaderOptions { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = 128 };
        var reader = new Utf8JsonReader(utf8.AsSpan(ByteOrderMark.LengthIn(utf8)), options);
        for (reader.Read(); reader.Read(); reader.Skip())
        {
            if (reader.TokenType == JsonTokenType.PropertyName && reader.ValueTextEquals("services"u8))
                return true;
        }

        return false;
    }
}

using System.Text.Json;
using OwnershipAnalyzers.Baselines;
using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Files;
using OwnershipAnalyzers.Json;
using OwnershipAnalyzers.Reading;
using OwnershipAnalyzers.Rules;
using OwnershipAnalyzers.Texts;

namespace OwnershipAnalyzers.Catalogs;

/// <summary>What an earlier catalog says about the stages of services, and about what was accepted then.</summary>
/// <param name="Stages">The stages in lower case, by service; a service without one is left out.</param>
public sealed record EarlierCatalog(IReadOnlyDictionary<string, string> Stages)
{
    /// <summary>How much its baseline held; null when it does not say.</summary>
    public BaselineSize? Baseline { get; init; }

    /// <summary>The largest catalog that is read, in bytes; it grows with the repository, unlike files that people write.</summary>
    public const int MaxLength = 1 << 30;

    private static readonly JsonReaderOptions Options =
        new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = 128 };

    /// <summary>
    /// Reads a catalog in one pass, without building it again; what it is not about is skipped. What cannot be read is a finding
    /// (OWN0013).
    /// </summary>
    /// <param name="file">Absolute path of the catalog.</param>
    /// <param name="root">Absolute path of the repository root.</param>
    public static ReadResult<EarlierCatalog> Read(string file, string root)
    {
        var path = RepositoryPath.Relative(root, file);
        return BoundedFile.Read(file, out var reason, MaxLength) is { } bytes ? Of(path, bytes) : Unreadable(new FilePlace(path), reason);
    }

    /// <summary>Reads the content of a catalog.</summary>
    /// <param name="path">The file, relative to the repository root.</param>
    /// <param name="utf8">Its bytes.</param>
    internal static ReadResult<EarlierCatalog> Of(string path, byte[] utf8)
    {
        try
        {
            return In(utf8) is { } earlier
                ? new ReadResult<EarlierCatalog>(earlier, []) { Path = path }
                : Unreadable(Place(JsonPlaces.OfRoot(utf8)), "it has no \"services\"; name a file that the build of a catalog has written");
        }
        catch (JsonException exception)
        {
            return Unreadable(
                Place(JsonPlaces.Of(exception, utf8)), "it is not a catalog from here on; take a whole one, without the marks of a merge");
        }
        catch (InvalidOperationException)
        {
            // Valid tokens that are no text: bytes that are not UTF-8, or half of a surrogate pair.
            return Unreadable(Place(JsonPlaces.OfBadText(utf8)), "the text is not UTF-8; take a catalog as the build has written it");
        }

        FilePlace Place(TextPosition at) => new(path, at.Line, at.Column);
    }

    private static ReadResult<EarlierCatalog> Unreadable(FilePlace place, string reason) =>
        new(null, [new Finding(ConfigurationRules.UnreadableEarlierCatalog, place, reason)]) { Path = place.Path };

    /// <summary>Null when nobody says which services there are.</summary>
    private static EarlierCatalog? In(byte[] utf8)
    {
        Dictionary<string, string>? stages = null;
        BaselineSize? baseline = null;
        var reader = new Utf8JsonReader(utf8.AsSpan(ByteOrderMark.LengthIn(utf8)), Options);
        for (reader.Read(); reader.Read();)
        {
            if (reader.TokenType != JsonTokenType.PropertyName)
                continue;
            var isServices = reader.CurrentDepth == 1 && reader.ValueTextEquals("services");
            var isCoverage = reader.CurrentDepth == 1 && reader.ValueTextEquals("coverage");
            reader.Read();
            // A catalog is large; what is said of its coverage is not.
            if (isCoverage)
                baseline = BaselineIn(ref reader);
            else if (isServices && reader.TokenType == JsonTokenType.StartArray)
                ReadServices(ref reader, stages ??= new Dictionary<string, string>(StringComparer.Ordinal));
            else
                reader.Skip();
        }

        return stages is null ? null : new EarlierCatalog(stages) { Baseline = baseline };
    }

    private static BaselineSize? BaselineIn(ref Utf8JsonReader reader)
    {
        using var coverage = JsonDocument.ParseValue(ref reader);
        if (coverage.RootElement.Member("baseline") is not { } baseline)
            return null;
        if (baseline.Member("entries") is not { } entries || !IsCount(entries))
            return null;
        var services = baseline.Member("byService") is { ValueKind: JsonValueKind.Object } map
            ? map.EnumerateObject().Where(service => IsCount(service.Value))
            : [];
        return new BaselineSize
        {
            Entries = entries.GetInt32(),
            ByService = services.GroupBy(service => service.Name, StringComparer.Ordinal)
                .ToDictionary(service => service.Key, service => service.Last().Value.GetInt32(), StringComparer.Ordinal),
        };
    }

    private static bool IsCount(JsonElement value) => value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out _);

    private static void ReadServices(ref Utf8JsonReader reader, Dictionary<string, string> stages)
    {
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            if (reader.TokenType != JsonTokenType.StartObject)
            {
                reader.Skip();
                continue;
            }

            var (id, stage) = ((string?)null, (string?)null);
            while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
            {
                var (isId, isStage) = (reader.ValueTextEquals("id"), reader.ValueTextEquals("stage"));
                reader.Read();
                if (isId && reader.TokenType == JsonTokenType.String)
                    id = reader.GetString();
                else if (isStage && reader.TokenType == JsonTokenType.String)
                    stage = reader.GetString();
                else
                    reader.Skip();
            }

            if (id is not null && stage is not null)
                stages[id] = stage;
        }
    }
}

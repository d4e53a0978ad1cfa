using System.Text.Json;
using OwnershipAnalyzers.Texts;

namespace OwnershipAnalyzers.Catalogs;

/// <summary>Where an entry of a list stands in the text of a catalog.</summary>
/// <param name="Start">The offset of its first byte.</param>
/// <param name="Length">How many bytes it has.</param>
internal sealed record EntryPlace(int Start, int Length);

/// <summary>
/// Where the entries of a catalog stand by their names, and which assemblies a question is about: one pass over the text, in whatever
/// way and order it is written, that makes no records.
/// </summary>
internal sealed class CatalogIndex
{
    private static readonly JsonReaderOptions Options = new()
    {
        AllowTrailingCommas = true,
        CommentHandling = JsonCommentHandling.Skip,
        MaxDepth = 128,
    };

    private readonly CatalogQuestion _question;
    private readonly int _start;

    private CatalogIndex(CatalogQuestion question, int start)
    {
        _question = question;
        _start = start;
    }

    /// <summary>The assemblies that the question is about.</summary>
    public List<EntryPlace> Assemblies { get; } = [];

    /// <summary>The services whose name for people is the question.</summary>
    public List<EntryPlace> CalledServices { get; } = [];

    public Dictionary<string, EntryPlace> Services { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, EntryPlace> Teams { get; } = new(StringComparer.Ordinal);

    /// <summary>The teams by the ids that they had before; of several the first.</summary>
    public Dictionary<string, EntryPlace> FormerTeams { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, EntryPlace> Schedules { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, EntryPlace> EscalationPolicies { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, EntryPlace> Tiers { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, EntryPlace> ExternalServices { get; } = new(StringComparer.Ordinal);

    /// <summary>Reads through a catalog.</summary>
    /// <exception cref="JsonException">The text is no JSON.</exception>
    /// <exception cref="InvalidOperationException">A value is of another kind than in a catalog, or an id is there twice.</exception>
    public static CatalogIndex Of(byte[] utf8, CatalogQuestion question)
    {
        var start = ByteOrderMark.LengthIn(utf8);
        var index = new CatalogIndex(question, start);
        var reader = new Utf8JsonReader(utf8.AsSpan(start), Options);
        reader.Read();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            index.ReadList(ref reader);
        // What follows the catalog is an error, and found only by reading on.
        reader.Read();
        return index;
    }

    private void ReadList(ref Utf8JsonReader reader)
    {
        if (reader.ValueTextEquals("assemblies"u8))
            ReadAssemblies(ref reader);
        else if (ListOf(ref reader) is { } list)
            ReadEntries(ref reader, list);
        else
            reader.Skip();
    }

    private Dictionary<string, EntryPlace>? ListOf(ref Utf8JsonReader reader) =>
        reader.ValueTextEquals("services"u8) ? Services
        : reader.ValueTextEquals("teams"u8) ? Teams
        : reader.ValueTextEquals("schedules"u8) ? Schedules
        : reader.ValueTextEquals("escalationPolicies"u8) ? EscalationPolicies
        : reader.ValueTextEquals("tiers"u8) ? Tiers
        : reader.ValueTextEquals("externalServices"u8) ? ExternalServices
        : null;

    private void ReadAssemblies(ref Utf8JsonReader reader)
    {
        BeginList(ref reader);
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            var first = reader.TokenStartIndex;
            var isMeant = false;
            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                if (reader.ValueTextEquals("name"u8))
                {
                    reader.Read();
                    isMeant |= _question.IsAboutCode(ref reader);
                }
                else if (reader.ValueTextEquals("namespaces"u8))
                {
                    BeginList(ref reader);
                    while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
                        isMeant |= _question.IsAboutCode(ref reader);
                }
                else
                {
                    reader.Skip();
                }
            }

            if (isMeant)
                Assemblies.Add(PlaceFrom(first, ref reader));
        }
    }

    private void ReadEntries(ref Utf8JsonReader reader, Dictionary<string, EntryPlace> list)
    {
        BeginList(ref reader);
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            var first = reader.TokenStartIndex;
            var id = "";
            var isCalled = false;
            List<string>? formerIds = null;
            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                if (reader.ValueTextEquals("id"u8))
                {
                    reader.Read();
                    id = reader.GetString() ?? "";
                }
                else if (list == Services && reader.ValueTextEquals("profile"u8))
                {
                    isCalled = IsCalledSo(ref reader);
                }
                else if (list == Teams && reader.ValueTextEquals("formerIds"u8))
                {
                    formerIds = FormerIds(ref reader);
                }
                else
                {
                    reader.Skip();
                }
            }

            var place = PlaceFrom(first, ref reader);
            list.Add(id, place);
            if (isCalled)
                CalledServices.Add(place);
            foreach (var former in formerIds ?? [])
            {
                if (!FormerTeams.TryGetValue(former, out _))
                    FormerTeams.Add(former, place);
            }
        }
    }

    /// <summary>Whether a profile has the name that is asked for.</summary>
    private bool IsCalledSo(ref Utf8JsonReader reader)
    {
        var isCalled = false;
        reader.Read();
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            reader.Skip();
            return false;
        }

        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var isName = reader.ValueTextEquals("name"u8);
            reader.Read();
            if (isName)
                isCalled = reader.TokenType == JsonTokenType.String && reader.ValueTextEquals(_question.Name);
            reader.Skip();
        }

        return isCalled;
    }

    private static List<string> FormerIds(ref Utf8JsonReader reader)
    {
        var ids = new List<string>();
        reader.Read();
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            reader.Skip();
            return ids;
        }

        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            if (reader.TokenType == JsonTokenType.String)
                ids.Add(reader.GetString()!);
            else
                reader.Skip();
        }

        return ids;
    }

    private static void BeginList(ref Utf8JsonReader reader)
    {
        reader.Read();
        if (reader.TokenType != JsonTokenType.StartArray)
            throw new InvalidOperationException("There is no list.");
    }

    private EntryPlace PlaceFrom(long first, ref Utf8JsonReader reader) => new(_start + (int)first, (int)(reader.BytesConsumed - first));
}

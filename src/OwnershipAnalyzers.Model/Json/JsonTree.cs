using System.Text;
using System.Text.Json;
using OwnershipAnalyzers.Texts;

namespace OwnershipAnalyzers.Json;

/// <summary>Why a text is not acceptable JSON: what is wrong and what to do, without a period.</summary>
internal sealed record JsonError(TextPosition At, string Reason);

/// <summary>A key that an object holds a second time.</summary>
internal sealed record RepeatedKey(string Key, TextPosition First, TextPosition Again);

/// <summary>A parsed JSON text. Comments, trailing commas and a byte order mark are accepted; the first error ends the parse.</summary>
internal sealed class JsonTree
{
    /// <summary>How deep objects and arrays may be nested. Small enough to walk the tree recursively.</summary>
    public const int MaxDepth = 64;

    private static readonly JsonReaderOptions Options =
        new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = MaxDepth };

    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly List<RepeatedKey> _repeatedKeys = [];
    private readonly byte[] _utf8;
    private readonly int _start;
    private readonly TextCursor _cursor;

    private readonly byte[] _shown;

    private JsonTree(byte[] utf8, byte[] shown)
    {
        (_utf8, _shown) = (utf8, shown);
        _start = ByteOrderMark.LengthIn(utf8);
        _cursor = new TextCursor(shown, _start);
    }

    /// <summary>The outermost value; null when an error comes before its end.</summary>
    public JsonNode? Root { get; private set; }

    /// <summary>What is wrong; null when nothing is.</summary>
    public JsonError? Error { get; private set; }

    /// <summary>The keys written twice, in order of appearance.</summary>
    public IReadOnlyList<RepeatedKey> RepeatedKeys => _repeatedKeys;

    /// <summary>Parses a UTF-8 text in one pass. Never throws on content.</summary>
    /// <param name="utf8">The text.</param>
    /// <param name="shown">The text as people see it, when something in it was replaced by as many bytes; null when nothing was.</param>
    public static JsonTree Parse(byte[] utf8, byte[]? shown = null)
    {
        var tree = new JsonTree(utf8, shown ?? utf8);
        tree.Parse();
        return tree;
    }

    private void Parse()
    {
        var reader = new Utf8JsonReader(_utf8.AsSpan(_start), Options);
        try
        {
            StrictUtf8.GetCharCount(_utf8);
            reader.Read();
            Root = Value(ref reader);
            // Anything after it is an error, and takes nothing back.
            reader.Read();
        }
        catch (DecoderFallbackException exception)
        {
            Fail(exception.Index, "the text is not UTF-8; save the file with the encoding UTF-8");
        }
        catch (JsonException exception)
        {
            Error = new JsonError(JsonPlaces.Of(exception, _shown), Reason(exception));
        }
        catch (InvalidOperationException)
        {
            // The only way valid tokens cannot become text: an escape such as \uD800 without its other half.
            Fail(_start + (int)reader.TokenStartIndex, "the text holds half of a surrogate pair; write both escapes or the character itself");
        }
    }

    private JsonNode Value(ref Utf8JsonReader reader)
    {
        var at = At(ref reader);
        return reader.TokenType switch
        {
            JsonTokenType.StartObject => new JsonNode(JsonValueKind.Object, at) { Members = Members(ref reader) },
            JsonTokenType.StartArray => new JsonNode(JsonValueKind.Array, at) { Items = Items(ref reader) },
            JsonTokenType.String => new JsonNode(JsonValueKind.String, at) { Text = reader.GetString()! },
            JsonTokenType.Number => new JsonNode(JsonValueKind.Number, at) { Text = Encoding.UTF8.GetString(reader.ValueSpan.ToArray()) },
            JsonTokenType.True => new JsonNode(JsonValueKind.True, at),
            JsonTokenType.False => new JsonNode(JsonValueKind.False, at),
            _ => new JsonNode(JsonValueKind.Null, at),
        };
    }

    private List<JsonMember> Members(ref Utf8JsonReader reader)
    {
        var members = new List<JsonMember>();
        var firsts = new Dictionary<string, TextPosition>(StringComparer.Ordinal);
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            var (key, at) = (reader.GetString()!, At(ref reader));
            reader.Read();
            var value = Value(ref reader);
            if (firsts.TryGetValue(key, out var first))
                _repeatedKeys.Add(new RepeatedKey(key, first, at));
            else
            {
                firsts.Add(key, at);
                members.Add(new JsonMember(key, at, value));
            }
        }

        return members;
    }

    private List<JsonNode> Items(ref Utf8JsonReader reader)
    {
        var items = new List<JsonNode>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            items.Add(Value(ref reader));
        return items;
    }

    private TextPosition At(ref Utf8JsonReader reader) => _cursor.MoveTo(_start + (int)reader.TokenStartIndex);

    private void Fail(int offset, string reason) =>
        // A fresh cursor, because an error may lie before the last token read.
        Error = new JsonError(new TextCursor(_shown, _start).MoveTo(offset), reason);

    /// <summary>Whether a line, counted from 0, is where git has put a conflict.</summary>
    private bool IsConflict(long number)
    {
        var line = _utf8.AsSpan();
        for (; number > 0; number--)
            line = line.Slice(line.IndexOf((byte)'\n') + 1);
        return line.StartsWith("<<<<<<<"u8);
    }

    private string Reason(JsonException exception)
    {
        if (Array.TrueForAll(_utf8, static b => b is (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n' or 0xEF or 0xBB or 0xBF))
            return "the file is empty; write a JSON object, at least {}";
        if (IsConflict(exception.LineNumber ?? 0))
            return "a merge conflict is not resolved here; keep what is right, and delete the lines with <<<<<<<, ======= and >>>>>>>";
        return $"it is not JSON: {Excerpt.Of(JsonErrors.ReasonOf(exception), 200).TrimEnd('.')}; correct the syntax here";
    }
}

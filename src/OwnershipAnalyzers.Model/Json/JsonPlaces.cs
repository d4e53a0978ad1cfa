using System.Text.Json;
using OwnershipAnalyzers.Texts;

namespace OwnershipAnalyzers.Json;

/// <summary>Finds the place of something in a JSON text that was not read with positions, once it is known that there is something to say about it.</summary>
public static class JsonPlaces
{
    private static readonly JsonReaderOptions Options = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = 128 };

    /// <summary>Where an error is. Its exception counts lines by line feeds, and bytes in a line.</summary>
    public static TextPosition Of(JsonException exception, byte[] utf8)
    {
        var offset = ByteOrderMark.LengthIn(utf8);
        for (var line = exception.LineNumber ?? 0; line > 0 && offset < utf8.Length; offset++)
        {
            if (utf8[offset] == '\n')
                line--;
        }

        return At(utf8, offset + (int)(exception.BytePositionInLine ?? 0));
    }

    /// <summary>Where the outermost value begins.</summary>
    public static TextPosition OfRoot(byte[] utf8)
    {
        var reader = Reader(utf8);
        reader.Read();
        return At(utf8, ByteOrderMark.LengthIn(utf8) + (int)reader.TokenStartIndex);
    }

    /// <summary>Where the value of a key of the outermost object is written, or one of its entries when it is a list; where the object begins when there is no such thing.</summary>
    /// <param name="utf8">The text, of which it is known that it is JSON.</param>
    /// <param name="key">The key; of several the last one, which is the one that counts.</param>
    /// <param name="entry">The index of the entry; -1 for the list as a whole.</param>
    public static TextPosition Of(byte[] utf8, string key, int entry = -1)
    {
        var reader = Reader(utf8);
        reader.Read();
        var found = reader.TokenStartIndex;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var isMeant = reader.ValueTextEquals(key);
            reader.Read();
            if (isMeant)
                found = reader.TokenStartIndex;
            if (isMeant && entry >= 0 && reader.TokenType == JsonTokenType.StartArray)
                found = Entry(ref reader, entry, found);
            else
                reader.Skip();
        }

        return At(utf8, ByteOrderMark.LengthIn(utf8) + (int)found);
    }

    /// <summary>Where a string of this text is first written as a value; where the outermost value begins when it is nowhere.</summary>
    public static TextPosition OfText(byte[] utf8, string text)
    {
        var reader = Reader(utf8);
        while (reader.Read())
        {
            if (reader.TokenType == JsonTokenType.String && reader.ValueTextEquals(text))
                return At(utf8, ByteOrderMark.LengthIn(utf8) + (int)reader.TokenStartIndex);
        }

        return OfRoot(utf8);
    }

    /// <summary>Where the first string or key is that is JSON and still no text: bytes that are not UTF-8, or half of a surrogate pair. Where the outermost value begins when there is none.</summary>
    public static TextPosition OfBadText(byte[] utf8) => BadText(utf8) is >= 0 and var offset ? At(utf8, offset) : OfRoot(utf8);

    /// <summary>The offset of that string or key; -1 when there is none.</summary>
    public static int BadText(byte[] utf8)
    {
        var reader = Reader(utf8);
        try
        {
            while (reader.Read())
            {
                if (reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName)
                    reader.GetString();
            }
        }
        catch (InvalidOperationException)
        {
            return ByteOrderMark.LengthIn(utf8) + (int)reader.TokenStartIndex;
        }

        return -1;
    }

    private static long Entry(ref Utf8JsonReader reader, int entry, long list)
    {
        var found = list;
        for (var index = 0; reader.Read() && reader.TokenType != JsonTokenType.EndArray; index++)
        {
            if (index == entry)
                found = reader.TokenStartIndex;
            reader.Skip();
        }

        return found;
    }

    private static Utf8JsonReader Reader(byte[] utf8) => new(utf8.AsSpan(ByteOrderMark.LengthIn(utf8)), Options);

    private static TextPosition At(byte[] utf8, int offset) => new TextCursor(utf8, ByteOrderMark.LengthIn(utf8)).MoveTo(offset);
}

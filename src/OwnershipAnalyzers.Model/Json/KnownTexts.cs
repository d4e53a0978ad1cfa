using System.Buffers.Binary;
using System.Text;

namespace OwnershipAnalyzers.Json;

/// <summary>
/// Gives the same string for the same text, without making another one to find out. Of two texts that have the same place here the earlier one is
/// forgotten, so that it stays small and quick whatever is read.
/// </summary>
internal sealed class KnownTexts
{
    private const int MostPlaces = 1 << 16;

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private (byte[] Utf8, string Text)[] _texts = new (byte[], string)[1 << 8];
    private int _misses;

    /// <summary>The text between the quotes of a JSON string, in which nothing is escaped and nothing would have to be; null for any other.</summary>
    public string? Of(ReadOnlySpan<byte> utf8)
    {
        var place = Hash(utf8) & (_texts.Length - 1);
        if (_texts[place] is { Utf8: { } known, Text: var text } && utf8.SequenceEqual(known))
            return text;
        if (!IsPlain(utf8))
            return null;
        if (++_misses > _texts.Length && _texts.Length < MostPlaces)
            (_texts, _misses, place) = (new (byte[], string)[_texts.Length * 4], 0, 0);
        var bytes = utf8.ToArray();
        return (_texts[place] = (bytes, Strict.GetString(bytes))).Text;
    }

    private static bool IsPlain(ReadOnlySpan<byte> utf8)
    {
        foreach (var octet in utf8)
        {
            if (octet is < (byte)' ' or (byte)'\\')
                return false;
        }

        return true;
    }

    /// <summary>FNV-1a, but of eight bytes at once as long as there are so many.</summary>
    private static int Hash(ReadOnlySpan<byte> utf8)
    {
        const ulong Prime = 1099511628211;
        var hash = 14695981039346656037;
        for (; utf8.Length >= sizeof(ulong); utf8 = utf8.Slice(sizeof(ulong)))
            hash = (hash ^ BinaryPrimitives.ReadUInt64LittleEndian(utf8)) * Prime;
        foreach (var octet in utf8)
            hash = (hash ^ octet) * Prime;
        return (int)(hash >> 32);
    }
}

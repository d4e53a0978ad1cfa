namespace OwnershipAnalyzers.Json;

/// <summary>Turns byte offsets of a UTF-8 text into positions. It only moves forward, so that a whole file costs one pass.</summary>
internal sealed class TextCursor(byte[] utf8, int start)
{
    private int _offset = start;
    private int _line = 1;
    private int _column = 1;

    /// <summary>The position of a byte at or after the last one asked for; offsets behind the end mean the end.</summary>
    public TextPosition MoveTo(int offset)
    {
        var end = Math.Min(offset, utf8.Length);
        for (; _offset < end; _offset++)
        {
            if (EndsLine(_offset))
                (_line, _column) = (_line + 1, 1);
            else if (utf8[_offset] != '\r')
                // The other half of a line break is no column.
                _column += Utf16Length(_offset);
        }

        return new TextPosition(_line, _column);
    }

    private bool EndsLine(int offset) =>
        utf8[offset] == '\n' || (utf8[offset] == '\r' && (offset + 1 == utf8.Length || utf8[offset + 1] != '\n'));

    /// <summary>Characters that begin with this byte: none for a continuation byte, two for a surrogate pair. What is not UTF-8 is shown as one.</summary>
    private int Utf16Length(int offset) => utf8[offset] switch
    {
        >= 0x80 and < 0xC0 => 0,
        >= 0xF0 when IsContinued(offset + 1) && IsContinued(offset + 2) && IsContinued(offset + 3) => 2,
        _ => 1,
    };

    private bool IsContinued(int offset) => offset < utf8.Length && (utf8[offset] & 0xC0) == 0x80;
}

using System.Text;

namespace OwnershipAnalyzers.Json;

/// <summary>
/// Reads JSON of which it is known which members come in which order, and of it only what is usual: whole numbers without a sign, and texts without
/// escapes. Anything else ends the reading with an exception for which <see cref="IsDifferent"/> is true, also if it is JSON.
/// </summary>
internal ref struct ExpectedJson(ReadOnlySpan<byte> utf8, KnownTexts texts)
{
    private readonly KnownTexts _texts = texts;
    private ReadOnlySpan<byte> _rest = utf8;

    // Whether the next member or item is the first, before which there is no comma.
    private bool _isFirst;

    /// <summary>What to throw when a value is not as expected.</summary>
    public static Exception Different => new FormatException();

    /// <summary>Whether an exception says only that the text is another one than was expected.</summary>
    public static bool IsDifferent(Exception exception) => exception is FormatException or DecoderFallbackException;

    /// <summary>The text of a member.</summary>
    public string Text(ReadOnlySpan<byte> key)
    {
        GoTo(key);
        return Text();
    }

    /// <summary>The text of a member, which is not empty.</summary>
    public string Name(ReadOnlySpan<byte> key) => Text(key) is { Length: > 0 } name ? name : throw Different;

    /// <summary>The same, or null when it holds <c>null</c>.</summary>
    public string? NameOrNull(ReadOnlySpan<byte> key)
    {
        GoTo(key);
        return Skip("null"u8) ? null : Text() is { Length: > 0 } name ? name : throw Different;
    }

    /// <summary>The number of a member.</summary>
    public int Number(ReadOnlySpan<byte> key)
    {
        GoTo(key);
        return Number();
    }

    /// <summary>The truth value of a member.</summary>
    public bool Flag(ReadOnlySpan<byte> key)
    {
        GoTo(key);
        return Skip("true"u8) || (Skip("false"u8) ? false : throw Different);
    }

    /// <summary>The texts of a member that is an array of them.</summary>
    /// <param name="key">The member.</param>
    /// <param name="gathered">A list to be used for it, whatever it holds.</param>
    public string[] Texts(ReadOnlySpan<byte> key, List<string> gathered)
    {
        gathered.Clear();
        for (Array(key); !IsEndOfArray(); gathered.Add(Text()))
            Separate();
        return gathered.ToArray();
    }

    /// <summary>Goes into a member that is an array.</summary>
    public void Array(ReadOnlySpan<byte> key)
    {
        GoTo(key);
        Expect("["u8);
        _isFirst = true;
    }

    /// <summary>Goes into the next object of an array; false at its end.</summary>
    public bool NextObject()
    {
        if (IsEndOfArray())
            return false;
        Separate();
        Begin();
        return true;
    }

    /// <summary>Goes into an object.</summary>
    public void Begin()
    {
        Expect("{"u8);
        _isFirst = true;
    }

    /// <summary>Goes out of an object.</summary>
    public void EndObject()
    {
        Expect("}"u8);
        _isFirst = false;
    }

    /// <summary>Goes out of an object, at the end of which one more name may come.</summary>
    public string? EndObjectAfterName(ReadOnlySpan<byte> key)
    {
        var name = IsNext('}') ? null : Name(key);
        EndObject();
        return name;
    }

    /// <summary>Goes out of an object, at the end of which one more number may come.</summary>
    public int? EndObjectAfterNumber(ReadOnlySpan<byte> key)
    {
        int? number = IsNext('}') ? null : Number(key);
        EndObject();
        return number;
    }

    /// <summary>Sees that nothing comes any more.</summary>
    public void End()
    {
        SkipBlanks();
        if (_rest.Length > 0)
            throw Different;
    }

    private string Text()
    {
        Expect("\""u8);
        var length = _rest.IndexOf((byte)'"');
        if (length < 0 || _texts.Of(_rest.Slice(0, length)) is not { } text)
            throw Different;
        _rest = _rest.Slice(length + 1);
        return text;
    }

    private int Number()
    {
        SkipBlanks();
        var (number, length) = (0L, 0);
        for (; length < _rest.Length && _rest[length] is >= (byte)'0' and <= (byte)'9'; length++)
            number = number <= int.MaxValue ? (number * 10) + (_rest[length] - '0') : throw Different;
        // JSON knows no number that begins with a zero, but for zero.
        if (length == 0 || number > int.MaxValue || (_rest[0] == '0' && length > 1))
            throw Different;
        _rest = _rest.Slice(length);
        return (int)number;
    }

    private void GoTo(ReadOnlySpan<byte> key)
    {
        Separate();
        Expect("\""u8);
        if (!_rest.StartsWith(key) || _rest.Length == key.Length || _rest[key.Length] != '"')
            throw Different;
        _rest = _rest.Slice(key.Length + 1);
        Expect(":"u8);
    }

    private void Separate()
    {
        if (!_isFirst)
            Expect(","u8);
        _isFirst = false;
    }

    private bool IsEndOfArray()
    {
        if (!Skip("]"u8))
            return false;
        _isFirst = false;
        return true;
    }

    private void Expect(ReadOnlySpan<byte> token)
    {
        if (!Skip(token))
            throw Different;
    }

    private bool Skip(ReadOnlySpan<byte> token)
    {
        SkipBlanks();
        if (!_rest.StartsWith(token))
            return false;
        _rest = _rest.Slice(token.Length);
        return true;
    }

    private bool IsNext(char symbol)
    {
        SkipBlanks();
        return _rest.Length > 0 && _rest[0] == symbol;
    }

    private void SkipBlanks()
    {
        var length = 0;
        while (length < _rest.Length && _rest[length] is (byte)' ' or (byte)'\n' or (byte)'\r' or (byte)'\t')
            length++;
        _rest = _rest.Slice(length);
    }
}

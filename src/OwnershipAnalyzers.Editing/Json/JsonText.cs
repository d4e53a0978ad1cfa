using System.Text.RegularExpressions;

namespace OwnershipAnalyzers.Editing.Json;

/// <summary>
/// Finds the values in a JSON text, with comments and trailing commas. Written by hand, because what loads into an editor must not carry a
/// JSON library.
/// </summary>
public sealed class JsonText
{
    // As deep as the build reads.
    private const int MaxDepth = 64;

    private const string Words = "true|false|null";
    private const string Number = "-?(?:0|[1-9][0-9]*)(?:\\.[0-9]+)?(?:[eE][+-]?[0-9]+)?";
    private const string Character = "[^\"\\\\\\x00-\\x1F]|\\\\(?:[\"\\\\/bfnrt]|u[0-9A-Fa-f]{4})";
    private const string LineComment = "//[^\\r\\n]*";
    private const string BlockComment = "/\\*[^*]*\\*+(?:[^/*][^*]*\\*+)*/";

    private static readonly Regex Literal = Pattern($"\\G(?:{Words}|{Number})(?![0-9A-Za-z_.+-])");
    private static readonly Regex Quoted = Pattern($"\\G\"((?:{Character})*)\"");
    private static readonly Regex White = Pattern("\\G[ \\t\\r\\n]*");
    private static readonly Regex Space = Pattern($"\\G(?:[ \\t\\r\\n]|{LineComment}|{BlockComment})*");
    private static readonly Regex Escape = Pattern("\\\\(?:u([0-9A-Fa-f]{4})|(.))");

    private readonly string _text;
    private int _position;

    private JsonText(string text) => _text = text;

    /// <summary>The outermost value, or null when the text is not JSON.</summary>
    public static JsonSyntax? Parse(string text)
    {
        var reader = new JsonText(text);
        var root = reader.Value(1);
        reader.Skip(Space);
        return reader._position == text.Length ? root : null;
    }

    /// <summary>A string as JSON.</summary>
    public static string Quote(string text) => "\"" + string.Concat(text.Select(Escaped)) + "\"";

    private static string Escaped(char character) => character switch
    {
        '"' or '\\' => "\\" + character,
        < ' ' => $"\\u{(int)character:x4}",
        _ => character.ToString(),
    };

    private JsonSyntax? Value(int depth)
    {
        Skip(Space);
        var start = _position;
        if (Next is '{' or '[')
            return depth > MaxDepth ? null : Container(depth);
        if (String() is { } text)
            return new JsonSyntax('"', start, _position) { Text = text };
        return Skip(Literal) ? new JsonSyntax(_text[start], start, _position) : null;
    }

    private JsonSyntax? Container(int depth)
    {
        var start = _position++;
        var items = new List<JsonItem>();
        int? endOfComma = null;
        while (true)
        {
            Skip(Space);
            if (Take(_text[start] == '{' ? '}' : ']'))
                return new JsonSyntax(_text[start], start, _position) { Items = items, EndOfTrailingComma = endOfComma };
            if ((items.Count > 0 && endOfComma is null) || Item(_text[start] == '{', depth) is not { } item)
                return null;
            items.Add(item);
            Skip(Space);
            endOfComma = Take(',') ? _position : null;
        }
    }

    private JsonItem? Item(bool hasKey, int depth)
    {
        var start = _position;
        var key = hasKey ? String() : null;
        // The build accepts no comment here.
        Skip(White);
        if (hasKey && (key is null || !Take(':')))
            return null;
        return Value(depth + 1) is { } value ? new JsonItem(key, start, value) : null;
    }

    private string? String()
    {
        var quoted = Quoted.Match(_text, _position);
        if (!quoted.Success)
            return null;
        _position += quoted.Length;
        return Escape.Replace(quoted.Groups[1].Value, Unescape);
    }

    private static string Unescape(Match escape) => escape.Groups[1].Success
        ? ((char)Convert.ToInt32(escape.Groups[1].Value, 16)).ToString()
        : escape.Groups[2].Value switch { "b" => "\b", "f" => "\f", "n" => "\n", "r" => "\r", "t" => "\t", var other => other };

    private char Next => _position < _text.Length ? _text[_position] : '\0';

    private bool Take(char character)
    {
        if (Next != character)
            return false;
        _position++;
        return true;
    }

    private static Regex Pattern(string pattern) => new(pattern, RegexOptions.CultureInvariant);

    private bool Skip(Regex pattern)
    {
        var match = pattern.Match(_text, _position);
        _position += match.Length;
        return match.Success;
    }
}

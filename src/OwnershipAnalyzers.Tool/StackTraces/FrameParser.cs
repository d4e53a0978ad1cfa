namespace OwnershipAnalyzers.Tool.StackTraces;

/// <summary>Reads the line of one call: <c>at Acme.Shop.Cart.Add(String sku) in C:\src\Cart.cs:line 12</c>, after whatever a log puts in front.</summary>
internal static class FrameParser
{
    // What is longer is no call, and would take long to look at.
    private const int LongestLine = 20_000;

    // Words of a log message in front of the call, and tuples in front of its name: bounded, or nonsense would take quadratic time.
    private const int MostPrefixes = 20;
    private const int MostTuples = 8;

    /// <summary>How the languages of .NET begin a call.</summary>
    private static readonly string[] Prefixes = ["at", "bei", "à", "en", "em", "in", "w", "v", "в", "konum:", "在", "場所", "위치:", "위치"];

    /// <summary>The call; null when the line is none.</summary>
    public static StackTraceFrame? Parse(string line)
    {
        if (line.Length > LongestLine || line.IndexOf('(') < 0)
            return null;
        var tried = 0;
        for (var start = 0; start < line.Length && tried < MostPrefixes; start++)
        {
            if (PrefixAt(line, start) is not { } prefix)
                continue;
            if (CallAt(line, start + prefix.Length + 1) is { } frame)
                return frame;
            tried++;
        }

        return null;
    }

    private static string? PrefixAt(string line, int start)
    {
        if (start > 0 && !IsBlank(line[start - 1]))
            return null;
        foreach (var prefix in Prefixes)
        {
            var end = start + prefix.Length;
            if (end < line.Length && IsBlank(line[end]) && string.CompareOrdinal(line, start, prefix, 0, prefix.Length) == 0)
                return prefix;
        }

        return null;
    }

    private static StackTraceFrame? CallAt(string line, int start)
    {
        // A tuple may stand in front: "(int a, string b) Acme.Shop.Cart.Size()".
        var tuples = 0;
        for (var open = Opening(line, start); open >= 0 && tuples < MostTuples; open = Opening(line, Closing(line, open) + 1), tuples++)
        {
            // Mono has a blank in front of the arguments.
            var end = open > start && line[open - 1] == ' ' ? open - 1 : open;
            var begin = NameBefore(line, end, start);
            if (begin == end)
                continue;
            var isConstructor = begin >= start + 4 && string.CompareOrdinal(line, begin - 4, "new ", 0, 4) == 0;
            if (WrittenName.Of(line.Substring(begin, end - begin), isConstructor) is not { Type.Length: > 0 } name)
                return null;
            // Other platforms name a file where .NET names parameters: "at Cart.add(Cart.java:12)", "at Cart.add (/app/cart.js:3:5)".
            var close = Closing(line, open);
            if (line.IndexOfAny([':', '/'], open, close - open) >= 0)
                return null;
            var (file, number) = Source(line, close + 1);
            return name with { File = file, Line = number };
        }

        return null;
    }

    /// <summary>The next parenthesis that opens arguments.</summary>
    private static int Opening(string line, int from) => from <= 0 || from >= line.Length ? -1 : line.IndexOf('(', from);

    /// <summary>The one that belongs to it; the end of the line when there is none.</summary>
    private static int Closing(string line, int open)
    {
        var depth = 0;
        for (var i = open; i < line.Length; i++)
        {
            depth += line[i] switch { '(' => 1, ')' => -1, _ => 0 };
            if (depth == 0)
                return i;
        }

        return line.Length;
    }

    /// <summary>Where the name begins that ends there. Between brackets there may be blanks: <c>Cart&lt;A, B&gt;.Add</c>.</summary>
    private static int NameBefore(string line, int end, int start)
    {
        var depth = 0;
        var begin = end;
        for (var i = end - 1; i >= start; i--)
        {
            var c = line[i];
            if (c is '>' or ']')
                depth++;
            else if (c is '<' or '[')
                depth--;
            else if (depth == 0 && !(char.IsLetterOrDigit(c) || c is '.' or '_' or '+' or '`' or '$' or '|' or '@' or '!' or '-' or '=' || char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.NonSpacingMark))
                break;
            if (depth < 0)
                break;
            if (depth == 0)
                begin = i;
        }

        return begin;
    }

    /// <summary>File and line: <c> in C:\src\Cart.cs:line 12</c>, whatever the words are in the language of the machine.</summary>
    private static (string? File, int Line) Source(string line, int from)
    {
        if (from >= line.Length)
            return (null, 0);
        var rest = line.Substring(from).Trim().TrimEnd('.', '"', '\'', ',', ';');
        // Mono says at which instruction it is, native code at which byte.
        if (rest.StartsWith("[0x", StringComparison.Ordinal))
            rest = rest.Substring(rest.IndexOf(']') + 1).TrimStart();
        else if (rest.StartsWith("+ 0x", StringComparison.Ordinal))
            rest = rest.IndexOf(' ', 2) is > 0 and var end ? rest.Substring(end + 1) : "";
        var blank = rest.IndexOf(' ');
        var colon = rest.LastIndexOf(':');
        if (blank < 0 || colon < blank)
            return (null, 0);
        var file = rest.Substring(blank, colon - blank).Trim();
        var digits = rest.Substring(colon + 1).TrimStart();
        var first = digits.Length;
        while (first > 0 && digits[first - 1] is >= '0' and <= '9')
            first--;
        return file.Length == 0 || file[0] == '<' || !int.TryParse(digits.AsSpan(first), out var number) ? (null, 0) : (file, number);
    }

    private static bool IsBlank(char c) => c is ' ' or '\t' or '"' or '|' or '\u3000' or '\u00a0';
}

namespace OwnershipAnalyzers.CodeOwners.Patterns;

/// <summary>What one sign of a pattern stands for: a character, one of some, or any number of any.</summary>
internal readonly struct Glob
{
    private readonly IReadOnlyList<(char From, char To)>? _ranges;
    private readonly bool _isNegated;

    private Glob(char? literal, bool isStar, IReadOnlyList<(char From, char To)>? ranges = null, bool isNegated = false)
    {
        Literal = literal;
        IsStar = isStar;
        _ranges = ranges;
        _isNegated = isNegated;
    }

    /// <summary>The one character; null when it stands for others too.</summary>
    public char? Literal { get; }

    /// <summary>Any number of characters.</summary>
    public bool IsStar { get; }

    public bool Matches(char c)
    {
        if (Literal is { } literal)
            return literal == c;
        return _ranges is null || _ranges.Any(range => range.From <= c && c <= range.To) != _isNegated;
    }

    /// <summary>The signs of one part of a pattern. Stars next to each other are one.</summary>
    public static Glob[] Parse(string text, bool knowsRanges)
    {
        var globs = new List<Glob>();
        // When one range never ends, none behind it does: looking again for each would take quadratic time.
        var mayEnd = knowsRanges;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '*' && globs is [.., { IsStar: true }])
                continue;
            if (mayEnd && text[i] == '[')
            {
                if (Range(text, ref i) is { } range)
                {
                    globs.Add(range);
                    continue;
                }

                mayEnd = false;
            }

            globs.Add(text[i] switch
            {
                '*' => new Glob(null, isStar: true),
                '?' => new Glob(null, isStar: false),
                '\\' when i + 1 < text.Length => new Glob(text[++i], isStar: false),
                var c => new Glob(c, isStar: false),
            });
        }

        return [.. globs];
    }

    /// <summary>A range such as <c>[a-z_]</c> or <c>[^0-9]</c>; null when it never ends, so that <c>[</c> is a character.</summary>
    private static Glob? Range(string text, ref int i)
    {
        var at = i + 1;
        var isNegated = at < text.Length && text[at] is '^' or '!';
        if (isNegated)
            at++;
        var ranges = new List<(char, char)>();
        for (var first = at; at < text.Length && (text[at] != ']' || at == first); at++)
        {
            var from = Character(text, ref at);
            var to = from;
            if (at + 2 < text.Length && text[at + 1] == '-' && text[at + 2] != ']')
            {
                at += 2;
                to = Character(text, ref at);
            }

            ranges.Add((from, to));
        }

        if (at >= text.Length)
            return null;
        i = at;
        return new Glob(null, isStar: false, ranges, isNegated);
    }

    private static char Character(string text, ref int at) => text[at] == '\\' && at + 1 < text.Length ? text[++at] : text[at];
}

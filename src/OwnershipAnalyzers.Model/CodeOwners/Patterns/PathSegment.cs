namespace OwnershipAnalyzers.CodeOwners.Patterns;

/// <summary>One part of a pattern, between two slashes.</summary>
internal sealed class PathSegment
{
    /// <summary>Any number of folders or files, or none.</summary>
    public static readonly PathSegment AnyDepth = new(null, null);

    /// <summary>Any one folder or file.</summary>
    public static readonly PathSegment Any = new(null, []);

    private readonly Glob[]? _globs;

    private PathSegment(string? literal, Glob[]? globs)
    {
        Literal = literal;
        _globs = globs;
    }

    /// <summary>The one name that it matches; null when it matches several.</summary>
    public string? Literal { get; }

    public bool IsAnyDepth => this == AnyDepth;

    /// <param name="text">The part as written; <c>**</c> is a star like any other here.</param>
    /// <param name="knowsRanges">Whether <c>[ ]</c> is a range of characters.</param>
    public static PathSegment Parse(string text, bool knowsRanges)
    {
        var globs = Glob.Parse(text, knowsRanges);
        if (globs.All(glob => glob.IsStar))
            return Any;
        var isLiteral = globs.All(glob => glob.Literal is not null);
        return isLiteral ? new PathSegment(string.Concat(globs.Select(glob => glob.Literal)), null) : new PathSegment(null, globs);
    }

    /// <summary>Whether it matches the name of a folder or file.</summary>
    public bool Matches(string name)
    {
        if (Literal is not null)
            return string.Equals(Literal, name, StringComparison.Ordinal);
        return _globs is null or [] || Matches(_globs, name);
    }

    /// <summary>Only the last star is tried again: what an earlier one could take more of, the last one can take as well.</summary>
    private static bool Matches(Glob[] globs, string name)
    {
        var glob = 0;
        var at = 0;
        var star = -1;
        var starAt = 0;
        while (at < name.Length)
        {
            if (glob < globs.Length && globs[glob].IsStar)
            {
                star = glob++;
                starAt = at;
            }
            else if (glob < globs.Length && globs[glob].Matches(name[at]))
            {
                glob++;
                at++;
            }
            else if (star >= 0)
            {
                glob = star + 1;
                at = ++starAt;
            }
            else
            {
                return false;
            }
        }

        while (glob < globs.Length && globs[glob].IsStar)
            glob++;
        return glob == globs.Length;
    }
}

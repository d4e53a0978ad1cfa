namespace OwnershipAnalyzers.CodeOwners.Patterns;

/// <summary>The paths that a line of CODEOWNERS is about.</summary>
internal sealed class PathPattern
{
    private PathPattern(IEnumerable<PathSegment> segments) => Segments = [.. segments];

    /// <summary>What follows each other in a path. The end of the pattern is the end of the path.</summary>
    public PathSegment[] Segments { get; }

    /// <summary>Understands a pattern that has no fault (<see cref="PatternFault"/>).</summary>
    public static PathPattern Parse(string pattern, CodeOwnersDialect dialect) =>
        new(dialect == CodeOwnersDialect.GitHub ? GitHub(pattern) : GitLab(pattern));

    /// <summary>
    /// As gitignore: a slash at the beginning or in the middle ties the pattern to the root, and what matches a folder matches everything
    /// in it. Other than there, <c>docs/*</c> is not about what lies in folders of <c>docs</c>.
    /// </summary>
    private static List<PathSegment> GitHub(string pattern)
    {
        var body = pattern.TrimEnd('/');
        var parts = body.Split('/');
        var last = parts[parts.Length - 1];
        List<PathSegment> segments = parts.Length > 1 ? [] : [PathSegment.AnyDepth];
        foreach (var part in parts.Where(part => part.Length > 0))
            segments.Add(part == "**" ? PathSegment.AnyDepth : PathSegment.Parse(part, knowsRanges: false));
        if (body.Length < pattern.Length || last == "**")
            segments.Add(PathSegment.Any);
        if (body.Length < pattern.Length || last != "*")
            segments.Add(PathSegment.AnyDepth);
        return segments;
    }

    /// <summary>
    /// As <c>File.fnmatch</c> of Ruby with <c>FNM_PATHNAME</c> and <c>FNM_DOTMATCH</c>: a pattern without a slash at its beginning may
    /// begin anywhere, and one without a slash at its end is about files alone.
    /// </summary>
    private static List<PathSegment> GitLab(string pattern)
    {
        var parts = pattern.TrimStart('/').Split('/');
        List<PathSegment> segments = pattern[0] == '/' ? [] : [PathSegment.AnyDepth];
        for (var i = 0; i < parts.Length - 1; i++)
            segments.Add(parts[i] == "**" ? PathSegment.AnyDepth : PathSegment.Parse(parts[i], knowsRanges: true));
        var last = parts[parts.Length - 1];
        if (last.Length == 0)
            segments.Add(PathSegment.AnyDepth);
        segments.Add(last.Length == 0 ? PathSegment.Any : PathSegment.Parse(last, knowsRanges: true));
        return segments;
    }

    /// <summary>Whether the rest of a path matches the rest of the pattern. As inside a name, only the last gap is tried again.</summary>
    /// <param name="from">How much of the pattern has matched already.</param>
    /// <param name="path">The names of the path.</param>
    /// <param name="at">How much of the path has matched already.</param>
    public bool Matches(int from, string[] path, int at)
    {
        var segment = from;
        var gap = -1;
        var gapAt = 0;
        while (at < path.Length)
        {
            if (segment < Segments.Length && Segments[segment].IsAnyDepth)
            {
                if (segment == Segments.Length - 1)
                    return true;
                gap = segment++;
                gapAt = at;
            }
            else if (segment < Segments.Length && Segments[segment].Matches(path[at]))
            {
                segment++;
                at++;
            }
            else if (gap >= 0)
            {
                segment = gap + 1;
                at = ++gapAt;
            }
            else
            {
                return false;
            }
        }

        while (segment < Segments.Length && Segments[segment].IsAnyDepth)
            segment++;
        return segment == Segments.Length;
    }
}

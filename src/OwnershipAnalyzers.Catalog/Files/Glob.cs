namespace OwnershipAnalyzers.Files;

/// <summary>
/// A pattern for relative paths: <c>?</c> is one character and <c>*</c> any number of them within a segment, <c>**</c> is any number of segments;
/// a pattern that ends with <c>/</c> means everything below. Case does not matter.
/// </summary>
internal sealed class Glob
{
    private readonly string[] _segments;

    public Glob(string pattern)
    {
        var normalised = pattern.Trim().Replace('\\', '/');
        _segments = (normalised is [.., '/'] ? normalised + "**" : normalised).Split('/');
    }

    /// <summary>Whether a path relative to the repository root, with <c>/</c>, fits the pattern.</summary>
    public bool Matches(string path)
    {
        // The pattern segments that may come next, as a set, so that the cost is the product of the lengths whatever the pattern.
        var reached = new bool[_segments.Length + 1];
        Reach(reached, 0);
        foreach (var segment in path.Split('/'))
        {
            var next = new bool[reached.Length];
            for (var i = 0; i < _segments.Length; i++)
            {
                if (reached[i] && _segments[i] == "**")
                    Reach(next, i);
                else if (reached[i] && Fits(_segments[i], segment))
                    Reach(next, i + 1);
            }

            reached = next;
        }

        return reached[_segments.Length];
    }

    private void Reach(bool[] reached, int index)
    {
        reached[index] = true;
        for (; index < _segments.Length && _segments[index] == "**"; index++)
            reached[index + 1] = true;
    }

    /// <summary>One segment. Going back to the last star only is enough, because a later star can do whatever an earlier one could.</summary>
    private static bool Fits(string pattern, string text)
    {
        var (p, t, star, resume) = (0, 0, -1, 0);
        while (t < text.Length)
        {
            if (p < pattern.Length && pattern[p] == '*')
                (star, resume, p) = (p, t, p + 1);
            else if (p < pattern.Length && (pattern[p] == '?' || char.ToUpperInvariant(pattern[p]) == char.ToUpperInvariant(text[t])))
                (p, t) = (p + 1, t + 1);
            else if (star >= 0)
                (p, t) = (star + 1, ++resume);
            else
                return false;
        }

        return pattern.Skip(p).All(c => c == '*');
    }
}

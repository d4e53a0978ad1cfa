using System.Text;
using System.Text.RegularExpressions;

namespace OwnershipAnalyzers.Tool.Repositories;

/// <summary>A pattern of paths as MSBuild has them: <c>*</c> and <c>?</c> within a segment, <c>**</c> for any number of segments.</summary>
internal sealed class Glob
{
    private readonly Regex _pattern;

    public Glob(string pattern)
    {
        var segments = pattern.Replace('\\', '/').Trim('/').Split('/').Where(segment => segment is not ("" or ".")).ToList();
        var text = new StringBuilder("^");
        for (var i = 0; i < segments.Count; i++)
        {
            var isLast = i == segments.Count - 1;
            if (segments[i] == "**")
                text.Append(isLast ? ".*" : "(?:[^/]+/)*");
            if (segments[i] == "**")
                text.Append(isLast ? ".*" : "(?:[^/]+/)*");
            else
                text.Append(Segment(segments[i])).Append(isLast ? "" : "/");
        }

        // A pattern without wildcards at its end that names a folder means what is in it, too.
        text.Append("(?:/.*)?$");
        // Bounded, because a pattern such as *a*a*a*a takes a backtracking matcher for ever.
        _pattern = new Regex(text.ToString(), RegexOptions.CultureInvariant | RegexOptions.NonBacktracking | RegexOptions.IgnoreCase);
    }

    private static string Segment(string segment) => Regex.Escape(segment)
        .Replace("\\*", "[^/]*", StringComparison.Ordinal)
        .Replace("\\?", "[^/]", StringComparison.Ordinal);

    /// <summary>Whether a path, relative to the folder that the pattern is relative to, matches.</summary>
    public bool Matches(string path) => _pattern.IsMatch(path);
}

namespace OwnershipAnalyzers.Files;

/// <summary>Paths as the formats write them: relative to the repository root, with <c>/</c>.</summary>
public static class RepositoryPath
{
    private static readonly char[] Separators = [Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar];

    private static readonly StringComparison SameFile =
        Path.DirectorySeparatorChar == '\\' ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;

    /// <summary>
    /// The path seen from the root; <c>.</c> when they are the same, with <c>..</c> when it lies outside, absolute when on another drive.
    /// </summary>
    /// <param name="root">Absolute path of a folder.</param>
    /// <param name="path">Absolute path of a file or folder.</param>
    public static string Relative(string root, string path)
    {
        if (IsPlainlyBelow(root, path))
            return path.Substring(root.Length + 1);
        var from = Segments(root);
        var to = Segments(path);
        var common = 0;
        while (common < from.Length && common < to.Length && string.Equals(from[common], to[common], SameFile))
            common++;
        if (common == 0 && Path.DirectorySeparatorChar == '\\')
            return Normalise(path).Replace('\\', '/');
        var relative = string.Join("/", Enumerable.Repeat("..", from.Length - common).Concat(to.Skip(common)));
        return relative.Length == 0 ? "." : relative;
    }

    /// <summary>Whether a path that was read from a file stays inside the repository.</summary>
    public static bool IsInside(string path)
    {
        if (path is [_, ':', ..])
            return false;
        var start = 0;
        for (var i = 0; i < path.Length; i++)
        {
            if (path[i] == '\\' || char.IsControl(path[i]))
                return false;
            if (path[i] != '/')
                continue;
            if (!IsName(path, start, i))
                return false;
            start = i + 1;
        }

        return IsName(path, start, path.Length);
    }

    private static bool IsName(string path, int start, int end) => (end - start) switch
    {
        0 => false,
        1 => path[start] != '.',
        2 => path[start] != '.' || path[start + 1] != '.',
        _ => true,
    };

    /// <summary>
    /// What a file means by a path relative to its own folder, relative to the repository root; it may still lead outside.
    /// </summary>
    /// <param name="file">The file, relative to the repository root.</param>
    /// <param name="path">The path with <c>/</c>.</param>
    public static string Join(string file, string path)
    {
        if (path is ['/', ..])
            return path;
        var segments = new List<string>();
        foreach (var segment in $"{file}/../{path}".Split('/').Where(segment => segment is not ("" or ".")))
        {
            if (segment == ".." && segments is [.., not ".."])
                segments.RemoveAt(segments.Count - 1);
            else
                segments.Add(segment);
        }

        return string.Join("/", segments);
    }

    /// <summary>Whether a file or folder exists; null when the path leaves the repository.</summary>
    /// <param name="root">Absolute path of the repository root.</param>
    /// <param name="path">The path relative to it, as somebody wrote it.</param>
    public static bool? Exists(string root, string path)
    {
        try
        {
            var full = Path.GetFullPath(Path.Combine(root, path));
            return full != Normalise(root) && !IsBelow(full, root) ? null : File.Exists(full) || Directory.Exists(full);
        }
        catch (Exception exception) when (exception is ArgumentException or NotSupportedException or PathTooLongException)
        {
            // No file can have such a name.
            return false;
        }
    }

    /// <summary>The folder of a project and those above it up to the root, nearest first.</summary>
    public static IEnumerable<string> FoldersUpTo(string projectDirectory, string root)
    {
        var project = Normalise(projectDirectory);
        return FoldersAbove(project).TakeWhile(folder => folder == project || IsBelow(folder, root));
    }

    /// <summary>The folder itself and those above it, nearest first.</summary>
    public static IEnumerable<string> FoldersAbove(string folder)
    {
        for (var next = folder; next is not null; next = Path.GetDirectoryName(next))
            yield return next;
    }

    /// <summary>
    /// Whether two relative paths mean one project or file. Projects are named as people type them, whatever the case on disk.
    /// </summary>
    public static StringComparer Comparer => StringComparer.OrdinalIgnoreCase;

    /// <summary>The absolute path without a separator at its end, so that equal folders are equal texts.</summary>
    public static string Normalise(string folder)
    {
        var full = Path.GetFullPath(folder);
        return full.Length <= Path.GetPathRoot(full)!.Length ? full : full.TrimEnd(Separators);
    }

    /// <summary>
    /// Nothing in it to resolve, and nothing to compare but its start: so it is with nearly every path that is asked for.
    /// </summary>
    private static bool IsPlainlyBelow(string root, string path)
    {
        if (Path.DirectorySeparatorChar != '/' || root is not ['/', _, ..] || path.Length <= root.Length + 1)
            return false;
        if (path[root.Length] != '/' || !path.StartsWith(root, StringComparison.Ordinal))
            return false;
        return path is [.., not '/']
            && path.IndexOf("/.", StringComparison.Ordinal) < 0
            && path.IndexOf("//", StringComparison.Ordinal) < 0;
    }

    private static bool IsBelow(string folder, string root) =>
        Relative(root, folder) is var path && path != ".." && !path.StartsWith("../", StringComparison.Ordinal) && !Path.IsPathRooted(path);

    private static string[] Segments(string path) =>
        Path.GetFullPath(path).Split(Separators, StringSplitOptions.RemoveEmptyEntries);
}

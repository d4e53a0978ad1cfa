using OwnershipAnalyzers.Slices;

namespace OwnershipAnalyzers.Sources;

/// <summary>
/// Turns the compiler's absolute paths into paths relative to the repository root, and back. Works on text alone: an analyzer may not
/// touch the file system, and the paths of the machine that wrote them may not be those of the machine that reads them.
/// </summary>
internal sealed class RepositoryPaths
{
    private readonly string? _project;
    private readonly string? _root;
    private readonly bool _isWindows;

    /// <summary>
    /// Starts from the slice's own place. The compiler hands over properties of the build as well, but as values of an editorconfig, which
    /// end at <c>#</c> and <c>;</c>.
    /// </summary>
    /// <param name="sliceFile">The slice file as the compiler knows it; without an absolute path the root is unknown.</param>
    /// <param name="slice">What stands in it.</param>
    public RepositoryPaths(string sliceFile, Slice slice)
    {
        if (!IsAbsolute(sliceFile))
            return;
        _isWindows = sliceFile[0] != '/';
        _root = Normalise(From(Folder(sliceFile), slice.Root));
        _project = Normalise(Folder(From(_root, slice.Project)));
    }

    /// <summary>Whether the path is absolute on the machine that wrote it.</summary>
    public static bool IsAbsolute(string path) => path is ['/' or '\\', ..] or [_, ':', ..];

    /// <summary>
    /// The file relative to the repository root, with <c>/</c>; its name alone when it lies outside or the root is unknown.
    /// </summary>
    public string Relative(string file)
    {
        var path = Normalise(file);
        return Below(_root, path) ?? path.Substring(path.LastIndexOf('/') + 1);
    }

    /// <summary>The absolute path of a file given relative to the repository root; unchanged when the root is unknown.</summary>
    public string Absolute(string file)
    {
        if (_root is null)
            return file;
        var path = Normalise(From(_root, file));
        return _isWindows ? path.Replace('/', '\\') : path;
    }

    /// <summary>Whether the file lies in the project's folder, or might, as far as is known.</summary>
    public bool IsInProject(string file) => _project is null || Below(_project, Normalise(file)) is not null;

    private string? Below(string? folder, string path)
    {
        var comparison = _isWindows ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;
        return folder is not null && path.StartsWith(folder + "/", comparison) ? path.Substring(folder.Length + 1) : null;
    }

    private static string From(string folder, string path) => IsAbsolute(path) ? path : folder + "/" + path;

    private static string Folder(string file) => file.Substring(0, file.LastIndexOfAny(['/', '\\']) + 1);

    private static string Normalise(string path)
    {
        path = path.Replace('\\', '/');
        // \\server\share keeps both of its slashes.
        var prefix = path.StartsWith("//", StringComparison.Ordinal) ? "/" : "";
        var segments = new List<string>();
        foreach (var segment in path.Split('/'))
        {
            // An empty first segment is what makes a path absolute.
            if (segment == "." || (segment.Length == 0 && segments.Count > 0))
                continue;
            if (segment == ".." && segments.Count > 1)
                segments.RemoveAt(segments.Count - 1);
            else
                segments.Add(segment);
        }

        return prefix + string.Join("/", segments);
    }
}

namespace OwnershipAnalyzers.Tool.Repositories;

/// <summary>Paths relative to the repository root, with <c>/</c>; the root itself is empty.</summary>
internal static class RelativePath
{
    /// <summary>The folder of a file, or the folder around a folder.</summary>
    public static string FolderOf(string path) => path.LastIndexOf('/') is var end and >= 0 ? path[..end] : "";

    /// <summary>The folders around a file or folder, the nearest first, without the root.</summary>
    public static IEnumerable<string> FoldersAbove(string path)
    {
        for (var folder = FolderOf(path); folder.Length > 0; folder = FolderOf(folder))
            yield return folder;
    }

    /// <summary>The last segment.</summary>
    public static string NameOf(string path) => path[(path.LastIndexOf('/') + 1)..];

    /// <summary>Whether a file or folder is in a folder, however deep, or is it.</summary>
    public static bool IsIn(string path, string folder) =>
        folder.Length == 0 || path == folder || (path.StartsWith(folder, StringComparison.Ordinal) && path[folder.Length] == '/');

    /// <summary>A path below a folder.</summary>
    public static string Below(string folder, string name) => folder.Length == 0 ? name : $"{folder}/{name}";
}

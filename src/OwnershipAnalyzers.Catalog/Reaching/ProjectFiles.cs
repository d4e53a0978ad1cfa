namespace OwnershipAnalyzers.Reaching;

/// <summary>Walks the sources of a repository.</summary>
internal static class ProjectFiles
{
    private static readonly string[] Extensions = [".csproj", ".fsproj", ".vbproj"];

    private static readonly HashSet<string> Skipped = new(StringComparer.OrdinalIgnoreCase) { "bin", "obj", "artifacts", "node_modules" };

    /// <summary>All project files below a folder, without build output, packages and hidden folders. Links are not followed: they may lead in circles.</summary>
    public static IEnumerable<string> Below(string root)
    {
        var folders = new Stack<DirectoryInfo>([new DirectoryInfo(root)]);
        while (folders.Count > 0)
        {
            foreach (var entry in Entries(folders.Pop()))
            {
                if (entry is DirectoryInfo folder && IsSource(folder))
                    folders.Push(folder);
                else if (entry is FileInfo && Extensions.Contains(entry.Extension, StringComparer.OrdinalIgnoreCase))
                    yield return entry.FullName;
            }
        }
    }

    private static bool IsSource(DirectoryInfo folder) =>
        folder.Name[0] != '.' && !Skipped.Contains(folder.Name) && (folder.Attributes & FileAttributes.ReparsePoint) == 0;

    private static FileSystemInfo[] Entries(DirectoryInfo folder)
    {
        try
        {
            return folder.GetFileSystemInfos();
        }
        catch (Exception exception) when (exception is UnauthorizedAccessException or IOException)
        {
            // What may not be listed, or was removed meanwhile, cannot be built either, so no project in it is missed.
            return [];
        }
    }
}

using OwnershipAnalyzers.Files;

namespace OwnershipAnalyzers.Tool.Repositories;

/// <summary>The files of a repository, without following links, which may lead in circles or out of it.</summary>
internal static class FileWalk
{
    /// <summary>The files, relative to the root, sorted.</summary>
    /// <param name="root">Absolute path of the repository root.</param>
    /// <param name="skips">Whether to leave out a folder, by its path relative to the root.</param>
    public static IReadOnlyList<string> Files(string root, Func<string, bool> skips)
    {
        var files = new List<string>();
        var folders = new Stack<DirectoryInfo>([new DirectoryInfo(root)]);
        while (folders.TryPop(out var folder))
        {
            // What lies deeper than paths can be long has none, and nothing can build it.
            foreach (var entry in Entries(folder).Where(entry => entry.FullName.Length > 0))
            {
                var path = RepositoryPath.Relative(root, entry.FullName);
                if (entry is not DirectoryInfo inner)
                    files.Add(path);
                else if (!skips(path) && inner.LinkTarget is null)
                    folders.Push(inner);
            }
        }

        return [.. files.Order(StringComparer.Ordinal)];
    }

    /// <summary>Whether nobody writes code in a folder: what builds and package managers leave behind, and what hides.</summary>
    public static bool IsGenerated(string folder) =>
        folder == "artifacts" || Path.GetFileName(folder) is ['.', ..] or "bin" or "obj" or "node_modules";

    private static FileSystemInfo[] Entries(DirectoryInfo folder)
    {
        try
        {
            return folder.GetFileSystemInfos();
        }
        catch (UnauthorizedAccessException)
        {
            // What may not be read is not built either.
            return [];
        }
        catch (DirectoryNotFoundException)
        {
            // Removed in between, by a build for example.
            return [];
        }
    }
}

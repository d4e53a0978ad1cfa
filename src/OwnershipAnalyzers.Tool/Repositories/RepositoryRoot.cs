using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Files;

namespace OwnershipAnalyzers.Tool.Repositories;

/// <summary>Finds the repository that a path is in.</summary>
internal static class RepositoryRoot
{
    /// <summary>The name of the registry.</summary>
    public const string RegistryName = FileNames.Registry;

    /// <summary>The nearest folder at or above a path with a registry; else the one under version control; else the path itself.</summary>
    /// <param name="path">A folder, or a file in it.</param>
    /// <exception cref="ToolException">There is no such path.</exception>
    public static string Find(string path)
    {
        var full = RepositoryPath.Normalise(path);
        if (!Directory.Exists(full) && !File.Exists(full))
        {
            throw new ToolException($"There is no file or folder '{path}'. "
                + "Give a path inside the repository, or none for the current folder.");
        }

        var folders = RepositoryPath.FoldersAbove(Directory.Exists(full) ? full : Path.GetDirectoryName(full)!).ToList();
        return folders.Find(folder => File.Exists(Path.Combine(folder, RegistryName)))
            // In a work tree and in a submodule, .git is a file.
            ?? folders.Find(folder => Path.Combine(folder, ".git") is var git && (Directory.Exists(git) || File.Exists(git)))
            ?? folders[0];
    }
}

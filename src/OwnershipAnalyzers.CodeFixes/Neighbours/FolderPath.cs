namespace OwnershipAnalyzers.CodeFixes.Neighbours;

/// <summary>Folders on the way from the repository root to a file.</summary>
internal static class FolderPath
{
    /// <summary>How many folders two files have in common, both given relative to the repository root, with <c>/</c>.</summary>
    public static int Shared(string file, string other) =>
        Folders(file).Zip(Folders(other), (folder, otherFolder) => folder == otherFolder).TakeWhile(isSame => isSame).Count();

    private static string[] Folders(string file)
    {
        var folder = file.Substring(0, file.LastIndexOf('/') + 1);
        return folder.Split(['/'], StringSplitOptions.RemoveEmptyEntries);
    }
}

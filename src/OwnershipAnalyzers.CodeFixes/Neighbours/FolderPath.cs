namespace OwnershipAnalyzers.CodeFixes.Neighbours;

/// <summary>Folders on the way from the repository root to a file.</summary>
internal static class FolderPath
{
    /// <summary>How many folders two files have in common, both given relative to the repository root, with <c>/</c>.</summary>
    public static int Shared(string one, string other) =>
        Folders(one).Zip(Folders(other), (a, b) => a == b).TakeWhile(isSame => isSame).Count();

    private static string[] Folders(string file) => file.Substring(0, file.LastIndexOf('/') + 1).Split(['/'], StringSplitOptions.RemoveEmptyEntries);
}

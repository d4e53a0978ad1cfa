namespace OwnershipAnalyzers.Files;

/// <summary>
/// The names under which files are written until they are whole. A process that is killed leaves such a file behind, and whoever writes the
/// same file next removes it.
/// </summary>
internal static class TemporaryFiles
{
    private const string Extension = ".tmp";

    /// <summary>
    /// A new name beside a file: in the same folder, because only a rename within one volume is atomic; unique, because two builds may
    /// write at once.
    /// </summary>
#pragma warning disable RS0030 // The name is gone before the build is over.
    public static string NameFor(string path) => $"{path}.{Guid.NewGuid():N}{Extension}";
#pragma warning restore RS0030

    /// <summary>Creates a file that nobody else can open, or remove as left behind, while it is being written.</summary>
    public static void Write(string temporary, byte[] bytes)
    {
        using var stream = new FileStream(temporary, FileMode.CreateNew, FileAccess.Write, FileShare.None);
        stream.Write(bytes, 0, bytes.Length);
    }

    /// <summary>Removes what killed processes have left behind of a file. What somebody is writing now stays.</summary>
    public static void Sweep(string path)
    {
        var name = Path.GetFileName(path);
        try
        {
            var files = Directory.GetFiles(Path.GetDirectoryName(path)!, $"{name}.*{Extension}");
            foreach (var file in files.Where(file => IsTemporaryName(Path.GetFileName(file), name)))
                Remove(file);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // A folder into which may be written and not looked.
        }
    }

    private static void Remove(string file)
    {
        try
        {
            new FileStream(file, FileMode.Open, FileAccess.Write, FileShare.None).Dispose();
            File.Delete(file);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // Being written or moved at this moment, or somebody else's: it is in nobody's way.
        }
    }

    private static bool IsTemporaryName(string file, string name) =>
        file.Length == name.Length + 1 + 32 + Extension.Length
        && file.Substring(name.Length + 1, 32).All(c => c is >= '0' and <= '9' or >= 'a' and <= 'f');
}

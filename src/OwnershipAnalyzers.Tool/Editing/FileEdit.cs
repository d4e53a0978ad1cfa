using System.Text;
using OwnershipAnalyzers.Files;

namespace OwnershipAnalyzers.Tool.Editing;

/// <summary>A file as it is and as it is going to be.</summary>
/// <param name="Path">The file, relative to the repository root.</param>
/// <param name="Before">Its bytes; null when it does not exist yet.</param>
/// <param name="After">Its bytes after the edit; null when it is deleted.</param>
/// <param name="Why">What the edit is for, in a few words.</param>
internal sealed record FileEdit(string Path, byte[]? Before, byte[]? After, string Why)
{
    /// <summary>Gives a file, which may not exist yet, another text.</summary>
    /// <param name="root">Absolute path of the repository root.</param>
    /// <param name="path">The file, relative to the root.</param>
    /// <param name="text">All that is to stand in it; null to delete it.</param>
    /// <param name="why">What the edit is for.</param>
    public static FileEdit OfText(string root, string path, string? text, string why) =>
        new(path, BytesOf(System.IO.Path.Combine(root, path)), text is null ? null : Encoding.UTF8.GetBytes(text), why);

    /// <summary>Whether anything changes.</summary>
    public bool IsChange => !AreEqual(Before, After);

    /// <summary>Makes sure that nobody has changed the file since it was read.</summary>
    /// <param name="root">Absolute path of the repository root.</param>
    /// <exception cref="ToolException">The file is not what it was.</exception>
    public void EnsureUntouched(string root)
    {
        if (!AreEqual(BytesOf(System.IO.Path.Combine(root, Path)), Before))
            throw new ToolException($"{Path} has changed while this command ran. Run it again.");
    }

    /// <summary>Writes or deletes the file, unless somebody has changed it since it was read.</summary>
    /// <param name="root">Absolute path of the repository root.</param>
    /// <exception cref="ToolException">The file is not what it was.</exception>
    public void Apply(string root)
    {
        EnsureUntouched(root);
        var file = System.IO.Path.Combine(root, Path);
        if (After is null)
        {
            File.Delete(file);
            return;
        }

        RepositoryFile.Write(file, After, temporary =>
        {
            if (!OperatingSystem.IsWindows() && Before is not null)
                File.SetUnixFileMode(temporary, File.GetUnixFileMode(file));
        });
    }

    private static bool AreEqual(byte[]? one, byte[]? other) => one is null == other is null && one.AsSpan().SequenceEqual(other);

    private static byte[]? BytesOf(string file) => File.Exists(file) ? File.ReadAllBytes(file) : null;
}

using System.Text;

namespace OwnershipAnalyzers.Files;

/// <summary>Writes generated files so that nobody ever sees half of one, and nothing is rebuilt because of an equal one.</summary>
public static class RepositoryFile
{
    private const int Attempts = 10;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>
    /// Writes UTF-8 without a byte order mark, unless the file already holds exactly this. The folder is created when it is missing.
    /// </summary>
    /// <returns>Whether the file was written.</returns>
    /// <exception cref="IOException">The file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The file or its folder may not be written.</exception>
    public static bool WriteIfDifferent(string path, string content) => WriteIfDifferent(path, Utf8.GetBytes(content));

    /// <inheritdoc cref="WriteIfDifferent(string, string)"/>
    public static bool WriteIfDifferent(string path, byte[] utf8)
    {
        if (Holds(path, utf8))
        {
            TemporaryFiles.Sweep(path);
            return false;
        }

        Write(path, utf8);
        return true;
    }

    /// <summary>Writes a file, which at each moment is what it was or what it shall be. The folder is created when it is missing.</summary>
    /// <param name="path">The file.</param>
    /// <param name="bytes">What it shall hold.</param>
    /// <param name="prepare">What to do with the file that takes its place, such as setting permissions; null for nothing.</param>
    /// <exception cref="IOException">The file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The file or its folder may not be written.</exception>
    public static void Write(string path, byte[] bytes, Action<string>? prepare = null)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        TemporaryFiles.Sweep(path);
        for (var attempt = 1; ; attempt++)
        {
            var temporary = TemporaryFiles.NameFor(path);
            try
            {
                TemporaryFiles.Write(temporary, bytes);
                prepare?.Invoke(temporary);
                // .NET Framework has no move that overwrites.
                if (File.Exists(path))
                    File.Replace(temporary, path, destinationBackupFileName: null);
                else
                    File.Move(temporary, path);
                return;
            }
            catch (Exception exception) when (attempt < Attempts && exception is (IOException or UnauthorizedAccessException))
            {
                // Another build created or removed the file in between, took ours for one that was left behind, or a virus scanner holds it
                // for a moment.
#pragma warning disable RS0030 // Tasks are not asynchronous, and nothing tells when a file is free.
                Thread.Sleep(10 * attempt);
#pragma warning restore RS0030
            }
            finally
            {
                File.Delete(temporary);
            }
        }
    }

    private static bool Holds(string path, byte[] bytes)
    {
        var file = new FileInfo(path);
        if (!file.Exists || file.Length != bytes.Length)
            return false;
        try
        {
            return File.ReadAllBytes(path).AsSpan().SequenceEqual(bytes);
        }
        catch (IOException)
        {
            // Somebody is replacing it, so nobody knows what it holds: write.
            return false;
        }
    }
}

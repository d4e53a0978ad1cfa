namespace OwnershipAnalyzers.Reading;

/// <summary>Reads files that somebody else wrote: never more than they should hold, and never with an exception.</summary>
internal static class BoundedFile
{
    /// <summary>The largest file of those that people write, in bytes.</summary>
    public const int MaxLength = 10 * 1024 * 1024;

    /// <summary>The bytes of the file, or null and the reason why not, with a remedy and without a period.</summary>
    /// <param name="file">The file.</param>
    /// <param name="reason">Empty when it could be read.</param>
    /// <param name="maxLength">The largest length, in bytes.</param>
    public static byte[]? Read(string file, out string reason, int maxLength = MaxLength)
    {
        reason = "";
        try
        {
            // Read as a whole, so that a buffer would only be one more copy.
            using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 1);
            if (stream.Length <= maxLength)
                return ReadAll(stream);
            reason = $"the file is larger than {maxLength >> 20} MB; make it smaller";
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            reason = "the file does not exist; create it or correct the path";
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or NotSupportedException or ArgumentException)
        {
            reason = $"the file cannot be opened ({Excerpt.Of(exception.Message, 300).TrimEnd('.')}); close it elsewhere or correct its permissions";
        }

        return null;
    }

    private static byte[] ReadAll(FileStream stream)
    {
        var bytes = new byte[stream.Length];
        var length = 0;
        for (int read; length < bytes.Length && (read = stream.Read(bytes, length, bytes.Length - length)) > 0;)
            length += read;
        if (length < bytes.Length)
            Array.Resize(ref bytes, length);
        return bytes;
    }
}

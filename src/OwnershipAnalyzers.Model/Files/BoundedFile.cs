using OwnershipAnalyzers.Texts;

namespace OwnershipAnalyzers.Files;

/// <summary>Reads files that somebody else wrote: never more than they should hold, and never with an exception.</summary>
public static class BoundedFile
{
    /// <summary>The largest file of those that people write, in bytes.</summary>
    public const int MaxLength = 10 * 1024 * 1024;

    /// <summary>The bytes of the file, or null and the reason why not, with a remedy and without a period.</summary>
    /// <param name="file">The file.</param>
    /// <param name="reason">Empty when it could be read.</param>
    /// <param name="maxLength">The largest length, in bytes.</param>
    public static byte[]? Read(string file, out string reason, int maxLength = MaxLength)
    {
        byte[] bytes = [];
        if (Read(file, ref bytes, out reason, maxLength) is not { } length)
            return null;
        if (length < bytes.Length)
            Array.Resize(ref bytes, length);
        return bytes;
    }

    /// <summary>The same into bytes that are used again.</summary>
    /// <param name="file">The file.</param>
    /// <param name="bytes">Where to; replaced if they are too few.</param>
    /// <param name="reason">Empty when it could be read.</param>
    /// <param name="maxLength">The largest length, in bytes.</param>
    /// <returns>How many of the bytes are the file; null when it cannot be read.</returns>
    public static int? Read(string file, ref byte[] bytes, out string reason, int maxLength = MaxLength)
    {
        reason = "";
        try
        {
            // Read as a whole, so that a buffer would only be one more copy.
            using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 1);
            if (stream.Length is var length && length <= maxLength)
                return ReadAll(stream, (int)length, ref bytes);
            reason = $"the file is larger than {maxLength >> 20} MB; make it smaller";
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            reason = "the file does not exist; create it or correct the path";
        }
        catch (Exception exception)
            when (exception is IOException or UnauthorizedAccessException or NotSupportedException or ArgumentException)
        {
            var cause = Excerpt.Of(exception.Message, 300).TrimEnd('.');
            reason = $"the file cannot be opened ({cause}); close it elsewhere or correct its permissions";
        }

        return null;
    }

    private static int ReadAll(FileStream stream, int expected, ref byte[] bytes)
    {
        if (bytes.Length < expected)
            bytes = new byte[expected];
        var length = 0;
        for (int read; length < expected && (read = stream.Read(bytes, length, expected - length)) > 0;)
            length += read;
        return length;
    }
}

using System.Text;
using OwnershipAnalyzers.Files;

namespace OwnershipAnalyzers.Tool.Editing;

/// <summary>A text file that is going to be edited, so that everything else in it stays as it is, byte for byte.</summary>
/// <param name="Text">The text, without the byte order mark.</param>
internal sealed record TextFile(string Text)
{
    private Encoding Encoding { get; init; } = new UTF8Encoding(false);

    private byte[] Mark { get; init; } = [];

    /// <summary>The line end of the file: that of its first line; a line feed when it has one line only.</summary>
    public string LineEnd => Text.IndexOf('\n', StringComparison.Ordinal) is var at and > 0 && Text[at - 1] == '\r' ? "\r\n" : "\n";

    /// <summary>Reads a file.</summary>
    /// <exception cref="ToolException">It cannot be read.</exception>
    public static TextFile Read(string file) => BoundedFile.Read(file, out var reason) is { } bytes
        ? Of(bytes)
        : throw new ToolException($"{file}: {reason}.");

    /// <summary>The text in some bytes, whatever encoding they are in.</summary>
    public static TextFile Of(byte[] bytes)
    {
        Encoding[] marked =
        [
            new UTF8Encoding(encoderShouldEmitUTF8Identifier: true, throwOnInvalidBytes: true),
            new UnicodeEncoding(bigEndian: false, byteOrderMark: true, throwOnInvalidBytes: true),
            new UnicodeEncoding(bigEndian: true, byteOrderMark: true, throwOnInvalidBytes: true),
        ];
        var encoding = Array.Find(marked, candidate => bytes.AsSpan().StartsWith(candidate.GetPreamble()))
            ?? new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
        var mark = encoding.GetPreamble();
        try
        {
            var text = encoding.GetString(bytes, mark.Length, bytes.Length - mark.Length);
            var file = new TextFile(text) { Encoding = encoding, Mark = mark };
            if (file.With(text).AsSpan().SequenceEqual(bytes))
                return file;
        }
        catch (DecoderFallbackException)
        {
            // A code page of old: what we look for is ASCII, and in this one each byte is a character and stays the byte that it is.
        }

        return new TextFile(Encoding.Latin1.GetString(bytes)) { Encoding = Encoding.Latin1 };
    }

    /// <summary>The bytes of the file with another text.</summary>
    public byte[] With(string text) => [.. Mark, .. Encoding.GetBytes(text)];
}

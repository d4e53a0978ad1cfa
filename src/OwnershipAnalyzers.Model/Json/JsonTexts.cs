using System.Text;

namespace OwnershipAnalyzers.Json;

/// <summary>
/// Whether all strings of a JSON text are texts. The JSON library looks at a string only when somebody asks for it, which for values that are kept
/// as they are is long after the file was read.
/// </summary>
public static class JsonTexts
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Whether the text, of which it is known that it is JSON, is UTF-8 and holds no half of a surrogate pair.</summary>
    public static bool AreGood(byte[] utf8)
    {
        try
        {
            Strict.GetCharCount(utf8);
        }
        catch (DecoderFallbackException)
        {
            return false;
        }

        // Escapes are rare in what we write; only these can be half of a pair.
        return (utf8.AsSpan().IndexOf("\\ud"u8) < 0 && utf8.AsSpan().IndexOf("\\uD"u8) < 0) || JsonPlaces.BadText(utf8) < 0;
    }
}

namespace OwnershipAnalyzers.Texts;

/// <summary>The three bytes with which some programs begin a UTF-8 text, and which are no part of it.</summary>
public static class ByteOrderMark
{
    /// <summary>How many bytes come before the text: 3 or 0.</summary>
    public static int LengthIn(byte[] utf8) => utf8 is [0xEF, 0xBB, 0xBF, ..] ? 3 : 0;
}

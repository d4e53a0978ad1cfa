using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using OwnershipAnalyzers.Rules;

namespace OwnershipAnalyzers.Json;

/// <summary>How generated JSON looks on every machine: two spaces, line feeds, a line feed at the end, letters of all languages as they are.</summary>
public static class JsonFormat
{
    /// <summary>Escapes as little as JSON allows. "Unsafe" only inside HTML, and nobody puts these files there unescaped.</summary>
    public static JavaScriptEncoder Encoder => JavaScriptEncoder.UnsafeRelaxedJsonEscaping;

    /// <summary>The text of an indented value. Line breaks of the machine occur between tokens only: inside a string they are escaped.</summary>
    public static string Finish(string json) => Spelled(json.Replace("\r\n", "\n")) + "\n";

    /// <summary>The same of UTF-8. A string is made of it only when something in it may have to be spelled.</summary>
    public static byte[] Finish(byte[] json)
    {
        if (MayNeedSpelling(json))
            return Encoding.UTF8.GetBytes(Finish(Encoding.UTF8.GetString(json)));
        var finished = json.AsSpan().IndexOf((byte)'\r') < 0 ? json : Array.FindAll(json, octet => octet != '\r');
        Array.Resize(ref finished, finished.Length + 1);
        finished[finished.Length - 1] = (byte)'\n';
        return finished;
    }

    /// <summary>The options of a source-generated context, with this encoder.</summary>
    public static JsonSerializerOptions With(JsonSerializerOptions options) => new(options) { Encoder = Encoder };

    /// <summary>
    /// Means the same to whoever reads it as JSON, and nothing to a build agent or a terminal that shows it. Only strings can hold what is replaced.
    /// </summary>
    private static string Spelled(string json)
    {
        StringBuilder? spelled = null;
        var copied = 0;
        for (var i = 0; i < json.Length; i++)
        {
            if (!TurnsText(json[i]) && !PlainText.IsOrder(json, i))
                continue;
            (spelled ??= new StringBuilder(json.Length + 16)).Append(json, copied, i - copied).Append("\\u").Append(((int)json[i]).ToString("X4", CultureInfo.InvariantCulture));
            copied = i + 1;
        }

        return spelled is null ? json : spelled.Append(json, copied, json.Length - copied).ToString();
    }

    /// <summary>Whether it holds two number signs, or bytes with which one of <see cref="TurnsText"/> begins.</summary>
    private static bool MayNeedSpelling(ReadOnlySpan<byte> json) =>
        json.IndexOf("##"u8) >= 0 || json.IndexOf((ReadOnlySpan<byte>)[0xD8, 0x9C]) >= 0 || json.IndexOf((ReadOnlySpan<byte>)[0xE2, 0x80]) >= 0 || json.IndexOf((ReadOnlySpan<byte>)[0xE2, 0x81]) >= 0;

    /// <summary>Marks that make text run from right to left, or end that; with them, text shows in another order than it has.</summary>
    private static bool TurnsText(char c) => c is '\u061c' or '\u200e' or '\u200f' or (>= '\u202a' and <= '\u202e') or (>= '\u2066' and <= '\u2069');
}

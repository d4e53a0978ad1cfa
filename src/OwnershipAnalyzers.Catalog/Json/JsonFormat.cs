using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using OwnershipAnalyzers.Rules;

namespace OwnershipAnalyzers.Json;

/// <summary>How generated JSON looks on every machine: two spaces, line feeds, a line feed at the end, letters of all languages as they are.</summary>
internal static class JsonFormat
{
    // "Unsafe" only inside HTML, and nobody puts these files there unescaped.
    public static JavaScriptEncoder Encoder => JavaScriptEncoder.UnsafeRelaxedJsonEscaping;

    /// <summary>The text of an indented value. Line breaks of the machine occur between tokens only: inside a string they are escaped.</summary>
    public static string Finish(string json) => Spelled(json.Replace("\r\n", "\n")) + "\n";

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

    /// <summary>Marks that make text run from right to left, or end that; with them, text shows in another order than it has.</summary>
    private static bool TurnsText(char c) => c is '\u061c' or '\u200e' or '\u200f' or (>= '\u202a' and <= '\u202e') or (>= '\u2066' and <= '\u2069');
}

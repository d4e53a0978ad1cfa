using System.Text.Encodings.Web;
using System.Text.Json;

namespace OwnershipAnalyzers.Json;

/// <summary>How generated JSON looks on every machine: two spaces, line feeds, a line feed at the end, letters of all languages as they are.</summary>
internal static class JsonFormat
{
    // "Unsafe" only inside HTML, and nobody puts these files there unescaped.
    public static JavaScriptEncoder Encoder => JavaScriptEncoder.UnsafeRelaxedJsonEscaping;

    /// <summary>The text of an indented value. Line breaks of the machine occur between tokens only: inside a string they are escaped.</summary>
    public static string Finish(string json) => json.Replace("\r\n", "\n") + "\n";

    /// <summary>The options of a source-generated context, with this encoder.</summary>
    public static JsonSerializerOptions With(JsonSerializerOptions options) => new(options) { Encoder = Encoder };
}

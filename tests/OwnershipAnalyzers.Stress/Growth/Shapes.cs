using System.Text;
using OwnershipAnalyzers.Stress.Readers;

namespace OwnershipAnalyzers.Stress.Growth;

/// <summary>Texts of any length that have been too much for readers somewhere.</summary>
internal static class Shapes
{
    private static readonly string[] Repeated =
    [
        "x", " ", "\n", "\r\n", "\\", "\"", "[", "{", "(", "<", "[a", "\"a\":", "{\"a\":", "- ", "? ", "a: ", "*", "**/", "a/", "/*", "//\n", "#", "@a ", "* @a\n", "[a]\n", "[", "\\n", "\\u0041", "at ", "at A.B(", "   at A.B.C()\n", "in x:line 1",
        "<<<<<<< x\n", "1,", "\"\",", "\"\"\"", ";", "\t", "team\tx\t\n", "former\tx\ty\n", "&a ", "*a ", "'", "|", "| \n", "ü", "😀", "\0", "Exception",
    ];

    /// <summary>
    /// The shapes for a reader, by name: pieces repeated bare and inside of what it knows, and a real file with many entries of one kind.
    /// </summary>
    public static IEnumerable<(string Name, Func<int, byte[]> Of)> For(Reader reader)
    {
        foreach (var piece in Repeated)
            yield return (piece, length => Repeat(piece, length));
        foreach (var piece in Repeated.Where(piece => piece.Length < 4))
            yield return ($"{piece} in a string", length => [.. "{\"a\":\""u8, .. Repeat(piece, length), .. "\"}"u8]);
        foreach (var (name, open, entry, close) in Lists(reader.Name))
            yield return (name, length => List(open, entry, close, length));
        foreach (var seed in reader.Seeds)
            yield return ("a seed again and again", length => [.. Enumerable.Repeat(seed, (length / seed.Length) + 1).SelectMany(octets => octets)]);
    }

    private static IEnumerable<(string Name, string Open, string Entry, string Close)> Lists(string reader) => reader switch
    {
        "registry" =>
        [
            ("teams", "{\"teams\":{", "\"team-#\":{\"name\":\"T #\",\"formerIds\":[\"old-#\"],\"parent\":\"team-0\"}", "}}"),
            ("teams in a chain", "{\"teams\":{", "\"team-#\":{\"parent\":\"team-+\"}", "}}"),
            ("unknown keys", "{", "\"key-#\":1", "}"),
            ("one key", "{", "\"teams\":1", "}"),
            ("schedules", "{\"schedules\":{", "\"s-#\":{\"shadowOf\":\"s-+\"}", "}}"),
            ("exemptions", "{\"exemptions\":[", "{\"rule\":\"OWN1001\",\"service\":\"s-#\",\"reason\":\"r\",\"expires\":\"2027-01-01\"}", "]}"),
        ],
        "profile" =>
        [
            ("dependencies", "{\"dependencies\":[", "{\"service\":\"s-#\"}", "]}"),
            ("links", "{\"links\":{", "\"l-#\":\"https://example.com/#\"", "}}"),
            ("unknown keys", "{", "\"key-#\":1", "}"),
        ],
        "manifest" => [("declarations", "{\"assembly\":\"A\",\"declarations\":[", "{\"fact\":\"team\",\"value\":\"t-#\",\"path\":\"a/b\",\"line\":1,\"column\":1}", "]}")],
        "catalog" or "earlier catalog" =>
        [
            ("services", "{\"services\":[", "{\"id\":\"s-#\",\"team\":\"t\",\"stage\":\"runtime\",\"profile\":{\"name\":\"x\"}}", "]}"),
            ("teams", "{\"services\":[],\"teams\":[", "{\"id\":\"t-#\",\"name\":\"x\",\"parent\":\"t-+\"}", "]}"),
            ("assemblies", "{\"services\":[],\"assemblies\":[", "{\"name\":\"A#\"}", "]}"),
        ],
        "baseline" => [("entries", "{\"accepted\":[\n", "{\"rule\":\"OWN1001\",\"subject\":\"assembly:A#\"}", "]}"), ("entries without commas", "{\"accepted\":[", "{ \"rule\": \"OWN1001\", \"subject\": \"assembly:A#\" }\n", "]}")],
        "SARIF" => [("results", "{\"runs\":[{\"results\":[", "{\"ruleId\":\"OWN5001\",\"properties\":{\"customProperties\":{\"OwnershipSubject\":\"s#\"}}}", "]}]}")],
        "CODEOWNERS" => [("lines", "", "/src/p#/**/x*y*z @acme/t#\n", ""), ("stars", "", "*a", " @a"), ("owners", "/x ", "@t# ", ""), ("sections", "", "[s#]\n", "")],
        "portal YAML" => [("documents", "", "---\nkind: Component\nmetadata: { name: c# }\nspec: { owner: o }\n", ""), ("keys", "", "k#: v\n", "")],
        "incidents" => [("rows", "service,created,resolved\n", "s#,2026-09-01T08:00:00Z,2026-09-01T09:00:00Z\n", ""), ("columns", "service,created,resolved", ",c#", "\n"), ("log", "{\"log_entries\":[", "{\"type\":\"trigger_log_entry\",\"created_at\":\"2026-09-01T08:00:00Z\",\"incident\":{\"id\":\"Q#\"},\"service\":{\"id\":\"P1\"}}", "]}")],
        "slice" => [("teams", "", "team\tt#\t\nformer\tt#\to#\n", "")],
        _ => [("frames", "", "   at Acme.Shop.Cart`1.<Add#>d__5.MoveNext() in /src/Cart.cs:line #\n", "")],
    };

    private static byte[] Repeat(string piece, int length) => Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(piece, (length / piece.Length) + 1)));

    private static byte[] List(string open, string entry, string close, int length)
    {
        var text = new StringBuilder(open);
        var separator = close.Contains('}', StringComparison.Ordinal) && !entry.EndsWith('\n') ? "," : "";
        for (var i = 0; text.Length < length; i++)
            text.Append(i == 0 ? "" : separator).Append(entry.Replace("#", $"{i}", StringComparison.Ordinal).Replace("+", $"{i + 1}", StringComparison.Ordinal));
        return Encoding.UTF8.GetBytes(text.Append(close).ToString());
    }
}

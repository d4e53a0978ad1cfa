using System.Text;

namespace OwnershipAnalyzers.Stress.Readers;

/// <summary>Seeds, and what is put into them.</summary>
internal static class Content
{
    /// <summary>What means something to one reader or another, or to nobody.</summary>
    public static IReadOnlyList<byte[]> Fragments { get; } =
    [
        .. new[]
        {
            "{", "}", "[", "]", ",", ":", "\"", "\\", "\\u00", "\\uD83D", "\\uDE00", "\"\\uD800\"", "//", "/*", "*/", "\r", "\n", "\r\n", "\n\n", "\t", " ", "\0", "\u001b[31m", "\u0085", "\u2028", "\u202e", "\uFEFF", "ü", "😀", "'",
            "null", "true", "false", "1", "-1", "1e999", "1.0", "0.1e-400", "2147483648", "99999999999999999999999999", "\"\"", "\"x\"", "[]", "{}", "[null]", "{\"a\":null}", "\"../..\"", "\"/etc/passwd\"", "\"C:\\\\x\"", "\"2026-02-30\"", "\"2026-11-24\"",
            "\"id\"", "\"teams\"", "\"services\"", "\"schemaVersion\"", "\"policy\"", "\"coverage\"", "\"levels\"", "\"requires\"", "\"accepted\"", "\"assembly\"", "\"$ref\"",
            "*", "**", "/", "\\ ", "#", "!", "?", "^[", "[a]", "][2]", "@a/b", "@@owner", "x@y.z", "# begin ownership\n", "# end ownership\n", "..", ";", "|", "- ", "? ", ": ", "&a ", "*a", "!!binary ", "!<x> ", "%YAML 9.9\n", "---\n", "...\n", "<<: ", "> \n", "|+9\n",
            "<<<<<<< HEAD\n", "=======\n", ">>>>>>> branch\n", "||||||| base\n", "   at A.B.C()", " in x:line 99999999999", "Exception: ", "`1", "<>c", "(", ")", "<", ">", "(Int32 a) ", "\\n   at ", "\\u0041", "=cmd()", "\"a\"\"b", "${x}", "{{ x }}", "]]>", "--> ",
        }.Select(Encoding.UTF8.GetBytes),
        [0xFF], [0xC3], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xFF, 0xFE], [0xFE, 0xFF], [0xEF, 0xBB, 0xBF], [0x80], [0xC0, 0x80],
    ];

    /// <summary>A file of this project.</summary>
    public static byte[] Seed(string name)
    {
        using var stream = typeof(Content).Assembly.GetManifestResourceStream(name) ?? throw new ArgumentException($"There is no seed {name}.", nameof(name));
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }
}

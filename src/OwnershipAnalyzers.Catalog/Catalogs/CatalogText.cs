using System.Text;

namespace OwnershipAnalyzers.Catalogs;

/// <summary>
/// The text of a catalog as the build lays it out: the entries of the lists at the top level, found without reading what is in them.
/// Strings cannot hold a line feed, so the beginnings and ends of lines mark entries and nothing else.
/// </summary>
internal sealed class CatalogText(byte[] utf8)
{
    private static readonly byte[] Opening = Bytes("\n    {");
    private static readonly byte[] Closing = Bytes("\n    }");
    private static readonly byte[] End = Bytes("\n  ]");

    /// <summary>Where something begins, and how many bytes it has.</summary>
    public sealed record Part(int Start, int Length)
    {
        public bool Holds(Part other) => other.Start >= Start && other.Start < Start + Length;
    }

    /// <summary>
    /// What stands between the brackets of lists at the top level; null when one is not written as the build does, and where it does.
    /// </summary>
    public List<Part>? Sections(IEnumerable<string> lists)
    {
        var sections = new List<Part>();
        var at = 0;
        foreach (var list in lists)
        {
            var head = Bytes($"\n  \"{list}\": [");
            var start = utf8.AsSpan(at).IndexOf(head);
            if (start < 0)
                return null;
            at += start + head.Length;
            var length = at < utf8.Length && utf8[at] == ']' ? 0 : utf8.AsSpan(at).IndexOf(End);
            if (length < 0)
                return null;
            sections.Add(new Part(at, length));
            at += length;
        }

        return sections;
    }

    /// <summary>The entries of a list that hold a text.</summary>
    public List<Part> EntriesWith(Part list, string text)
    {
        var entries = new List<Part>();
        var (needle, end) = (Bytes(text), list.Start + list.Length);
        for (var at = list.Start; at < end;)
        {
            var next = utf8.AsSpan(at, end - at).IndexOf(needle);
            if (next < 0)
                break;
            // The text may begin with the line feed that ends the line of the brace.
            var open = utf8.AsSpan(0, at + next + 1).LastIndexOf(Opening);
            var close = utf8.AsSpan(at + next, end - at - next).IndexOf(Closing);
            if (open < list.Start || close < 0)
                break;
            at += next + close + Closing.Length;
            entries.Add(new Part(open, at - open));
        }

        return entries;
    }

    /// <summary>The names in what stands between the brackets of a list of them.</summary>
    public static string[] Names(string list) => list.Split(['"', ',', '\n', ' '], StringSplitOptions.RemoveEmptyEntries);

    public string Read(Part part) => Encoding.UTF8.GetString(utf8, part.Start, part.Length);

    public void CopyTo(Stream target, Part part) => target.Write(utf8, part.Start, part.Length);

    private static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);
}

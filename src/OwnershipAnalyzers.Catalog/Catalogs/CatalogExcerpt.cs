using System.Text;

namespace OwnershipAnalyzers.Catalogs;

/// <summary>
/// Cuts out of a large catalog what has to do with some names, without reading the rest: somebody waits for the answer. It knows the layout in
/// which the build writes catalogs; for every other one there is no excerpt.
/// </summary>
internal sealed class CatalogExcerpt(byte[] utf8)
{
    // Each name is looked for in the whole text; with more of them reading everything is quicker.
    private const int MostNames = 60;

    // Strings cannot hold a line feed, so these mark the entries of the top level and nothing else.
    private static readonly byte[] Opening = Bytes("\n    {");
    private static readonly byte[] Closing = Bytes("\n    }");
    private static readonly byte[] End = Bytes("\n  ]");

    /// <summary>The lists of the top level, in the order of the file.</summary>
    private static readonly string[] Lists = ["services", "teams", "schedules", "escalationPolicies", "tiers", "externalServices", "assemblies"];

    /// <summary>A catalog with all of the registry, and those assemblies and services that have to do with the names.</summary>
    /// <param name="service">Id or name of a service.</param>
    /// <param name="exact">Names of assemblies or namespaces.</param>
    /// <param name="outer">A namespace that may lie around others; empty when there is none.</param>
    /// <returns>Null when that cannot be told without reading everything.</returns>
    public byte[]? Of(string service, IReadOnlyCollection<string> exact, string outer)
    {
        if (exact.Count > MostNames || !IsPlain(service) || !exact.All(IsPlain) || Sections() is not { } lists)
            return null;
        var (services, assemblies) = (lists[0], lists[lists.Count - 1]);

        var found = new List<Entry>();
        foreach (var needle in exact.Select(name => $"\"{name}\"").Concat(outer.Length > 0 ? [$"\"{outer}."] : []))
            Collect(assemblies, needle, found);
        var owners = found.SelectMany(Names).Append(service).Distinct(StringComparer.Ordinal).ToList();
        var parts = new List<Entry>();
        foreach (var owner in owners.Where(IsPlain))
            Collect(services, $"\n      \"id\": \"{owner}\"", parts);
        Collect(services, $"\n        \"name\": \"{service}\"", parts);
        return Join(lists, parts, found);
    }

    /// <summary>Whether a name stands in JSON as it is.</summary>
    private static bool IsPlain(string name) => name.Length > 0 && name.All(c => c is >= ' ' and < '\x7f' and not ('"' or '\\'));

    private byte[] Join(IReadOnlyList<Entry> lists, List<Entry> services, List<Entry> assemblies)
    {
        using var text = new MemoryStream();
        Write("{\"schemaVersion\":1,\"services\":[");
        Entries(services);
        for (var i = 1; i < Lists.Length - 1; i++)
        {
            Write($"],\"{Lists[i]}\":[");
            text.Write(utf8, lists[i].Start, lists[i].Length);
        }

        Write("],\"assemblies\":[");
        Entries(assemblies);
        Write("]}");
        return text.ToArray();

        void Write(string json) => text.Write(Bytes(json), 0, json.Length);

        void Entries(List<Entry> entries)
        {
            var separator = "";
            // In the order of the file, so that answers are too.
            foreach (var entry in entries.OrderBy(entry => entry.Start))
            {
                Write(separator);
                text.Write(utf8, entry.Start, entry.Length);
                separator = ",";
            }
        }
    }

    /// <summary>The ids of the services that an assembly names.</summary>
    private IEnumerable<string> Names(Entry assembly)
    {
        var text = Encoding.UTF8.GetString(utf8, assembly.Start, assembly.Length);
        foreach (var key in new[] { "\n      \"service\": \"", "\n      \"logical\": [" })
        {
            var from = text.IndexOf(key, StringComparison.Ordinal);
            if (from < 0)
                continue;
            var end = text.IndexOf(key[key.Length - 1] == '[' ? ']' : '\n', from + key.Length);
            foreach (var name in text.Substring(from + key.Length, end - from - key.Length).Split(['"', ',', '\n', ' '], StringSplitOptions.RemoveEmptyEntries))
                yield return name;
        }
    }

    /// <summary>The entries of a list that hold a text.</summary>
    private void Collect(Entry list, string needle, List<Entry> found)
    {
        var (bytes, end) = (Bytes(needle), list.Start + list.Length);
        for (var at = list.Start; at < end;)
        {
            var next = utf8.AsSpan(at, end - at).IndexOf(bytes);
            if (next < 0)
                return;
            // A needle may begin with the line feed that ends the line of the brace.
            var open = utf8.AsSpan(0, at + next + 1).LastIndexOf(Opening);
            var close = utf8.AsSpan(at + next, end - at - next).IndexOf(Closing);
            if (open < list.Start || close < 0)
                return;
            at += next + close + Closing.Length;
            if (!found.Exists(entry => entry.Start == open))
                found.Add(new Entry(open, at - open));
        }
    }

    /// <summary>What stands between the brackets of each list of the top level; null when one is not written as the build does, and where it does.</summary>
    private List<Entry>? Sections()
    {
        var sections = new List<Entry>();
        var at = 0;
        foreach (var list in Lists)
        {
            var head = Bytes($"\n  \"{list}\": [");
            var start = utf8.AsSpan(at).IndexOf(head);
            if (start < 0)
                return null;
            at += start + head.Length;
            var length = at < utf8.Length && utf8[at] == ']' ? 0 : utf8.AsSpan(at).IndexOf(End);
            if (length < 0)
                return null;
            sections.Add(new Entry(at, length));
            at += length;
        }

        return sections;
    }

    private sealed record Entry(int Start, int Length);

    private static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);
}

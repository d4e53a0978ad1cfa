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

    /// <summary>A catalog with the teams and all that belongs to them, and those assemblies and services that have to do with the names.</summary>
    /// <param name="exact">Names of services, assemblies or namespaces.</param>
    /// <param name="outer">Namespaces that may lie around others.</param>
    /// <returns>Null when that cannot be told without reading everything.</returns>
    public byte[]? Of(IReadOnlyCollection<string> exact, IReadOnlyCollection<string> outer)
    {
        if (exact.Count + outer.Count > MostNames || !exact.Concat(outer).All(IsPlain)
            || Section("services") is not { } services || Section("assemblies") is not { } assemblies)
        {
            return null;
        }

        var found = new SortedDictionary<int, int>();
        foreach (var needle in exact.Select(name => $"\"{name}\"").Concat(outer.Select(name => $"\"{name}.")))
            Collect(assemblies, needle, found);
        var owners = found.SelectMany(entry => Names(entry.Key, entry.Value)).Concat(exact).Distinct(StringComparer.Ordinal).ToList();
        var parts = new SortedDictionary<int, int>();
        foreach (var owner in owners.Where(IsPlain))
            Collect(services, $"\n      \"id\": \"{owner}\"", parts);
        foreach (var name in exact)
            Collect(services, $"\n        \"name\": \"{name}\"", parts);
        return Join(parts, found);
    }

    /// <summary>Whether a name stands in JSON as it is.</summary>
    private static bool IsPlain(string name) => name.Length > 0 && name.All(c => c is >= ' ' and < '\x7f' and not ('"' or '\\'));

    private byte[] Join(SortedDictionary<int, int> services, SortedDictionary<int, int> assemblies)
    {
        using var text = new MemoryStream();
        Write("{\"schemaVersion\":1,\"services\":[");
        Entries(services);
        foreach (var key in new[] { "teams", "schedules", "escalationPolicies", "tiers", "externalServices" })
        {
            Write($"],\"{key}\":[");
            if (Section(key) is var (start, length))
                text.Write(utf8, start, length);
        }

        Write("],\"assemblies\":[");
        Entries(assemblies);
        Write("]}");
        return text.ToArray();

        void Write(string json) => text.Write(Bytes(json), 0, json.Length);

        void Entries(SortedDictionary<int, int> entries)
        {
            var separator = "";
            foreach (var entry in entries)
            {
                Write(separator);
                text.Write(utf8, entry.Key, entry.Value);
                separator = ",";
            }
        }
    }

    /// <summary>The ids of the services that an assembly names.</summary>
    private IEnumerable<string> Names(int start, int length)
    {
        var text = Encoding.UTF8.GetString(utf8, start, length);
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
    private void Collect((int Start, int Length) list, string needle, SortedDictionary<int, int> found)
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
            found[open] = at - open;
        }
    }

    /// <summary>What stands between the brackets of a list of the top level; null when it is not written as the build does.</summary>
    private (int Start, int Length)? Section(string key)
    {
        var head = Bytes($"\n  \"{key}\": [");
        var start = utf8.AsSpan().IndexOf(head);
        if (start < 0)
            return null;
        start += head.Length;
        if (utf8[start] == ']')
            return (start, 0);
        var length = utf8[start] == '\n' ? utf8.AsSpan(start).IndexOf(Bytes("\n  ]")) : -1;
        return length < 0 ? null : (start, length);
    }

    private static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);
}

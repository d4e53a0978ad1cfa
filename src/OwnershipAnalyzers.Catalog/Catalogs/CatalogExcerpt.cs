using System.Text;

namespace OwnershipAnalyzers.Catalogs;

/// <summary>
/// Cuts out of a large catalog what has to do with some names, without reading the rest: somebody waits for the answer. It knows the
/// layout in which the build writes catalogs; for every other one there is no excerpt.
/// </summary>
public sealed class CatalogExcerpt(byte[] utf8)
{
    // Each name is looked for in the whole text; with more of them reading everything is quicker.
    private const int MostNames = 60;

    /// <summary>
    /// The lists of the top level, in the order of the file. Those between the first and the last come from the registry.
    /// </summary>
    private static readonly string[] Lists = ["services", "teams", "schedules", "escalationPolicies", "tiers", "externalServices", "assemblies"];

    private readonly CatalogText _text = new(utf8);

    /// <summary>A catalog with those assemblies and services that have to do with the names, and what these name of the registry.</summary>
    /// <param name="service">Id or name of a service, or name of something in the registry.</param>
    /// <param name="exact">Names of assemblies or namespaces.</param>
    /// <param name="outer">A namespace that may lie around others; empty when there is none.</param>
    /// <returns>Null when that cannot be told without reading everything.</returns>
    public byte[]? Of(string service, IReadOnlyCollection<string> exact, string outer)
    {
        if (exact.Count > MostNames || !IsPlain(service) || !exact.All(IsPlain) || _text.Sections(Lists) is not { } lists)
            return null;
        var (services, assemblies) = (lists[0], lists[lists.Count - 1]);

        var found = new HashSet<CatalogText.Part>();
        foreach (var needle in exact.Select(name => $"\"{name}\"").Concat(outer.Length > 0 ? [$"\"{outer}."] : []))
            found.UnionWith(_text.EntriesWith(assemblies, needle));
        var owners = found.SelectMany(Owners).Append(service).Distinct(StringComparer.Ordinal).Where(IsPlain).ToList();
        foreach (var owner in owners)
            found.UnionWith(_text.EntriesWith(services, $"\n      \"id\": \"{owner}\""));
        found.UnionWith(_text.EntriesWith(services, $"\n        \"name\": \"{service}\""));

        if (new RegistryEntries(_text, lists.Skip(1).Take(lists.Count - 2)).ReachedFrom(found.Select(_text.Read).Append(service)) is not { } registry)
            return null;
        found.UnionWith(registry);
        return Join(lists, found);
    }

    /// <summary>Whether a name stands in JSON as it is.</summary>
    private static bool IsPlain(string name) => name.Length > 0 && name.All(c => c is >= ' ' and < '\x7f' and not ('"' or '\\'));

    private byte[] Join(List<CatalogText.Part> lists, HashSet<CatalogText.Part> found)
    {
        using var text = new MemoryStream();
        Write("{\"schemaVersion\":1");
        for (var i = 0; i < Lists.Length; i++)
        {
            Write($",\"{Lists[i]}\":[");
            var separator = "";
            // In the order of the file, so that answers are too.
            foreach (var entry in found.Where(lists[i].Holds).OrderBy(entry => entry.Start))
            {
                Write(separator);
                _text.CopyTo(text, entry);
                separator = ",";
            }

            Write("]");
        }

        Write("}");
        return text.ToArray();

        void Write(string json)
        {
            var bytes = Encoding.UTF8.GetBytes(json);
            text.Write(bytes, 0, bytes.Length);
        }
    }

    /// <summary>The ids of the services that an assembly names.</summary>
    private IEnumerable<string> Owners(CatalogText.Part assembly)
    {
        var text = _text.Read(assembly);
        foreach (var key in new[] { "\n      \"service\": \"", "\n      \"logical\": [" })
        {
            var from = text.IndexOf(key, StringComparison.Ordinal);
            if (from < 0)
                continue;
            var end = text.IndexOf(key[key.Length - 1] == '[' ? ']' : '\n', from + key.Length);
            foreach (var name in CatalogText.Names(text.Substring(from + key.Length, end - from - key.Length)))
                yield return name;
        }
    }
}

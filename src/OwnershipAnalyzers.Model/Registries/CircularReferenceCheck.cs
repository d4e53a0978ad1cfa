using OwnershipAnalyzers.Reading;
using OwnershipAnalyzers.Texts;

namespace OwnershipAnalyzers.Registries;

/// <summary>Finds entries that name each other in a circle.</summary>
internal static class CircularReferenceCheck
{
    /// <summary>Reports each circle once, at the name that closes it.</summary>
    /// <param name="json">The file.</param>
    /// <param name="noun">What the entries are.</param>
    /// <param name="relation">What one is of the next.</param>
    /// <param name="entries">The id of each entry and the name of the next.</param>
    public static void Report(JsonFile json, string noun, string relation, IEnumerable<(string Id, Located<string>? Next)> entries)
    {
        var next = entries
            .Where(entry => entry.Next is not null)
            .ToDictionary(entry => entry.Id, entry => entry.Next!, StringComparer.Ordinal);
        var done = new HashSet<string>(StringComparer.Ordinal);
        foreach (var start in next.Keys.OrderBy(id => id, StringComparer.Ordinal))
        {
            var path = new List<string>();
            var places = new Dictionary<string, int>(StringComparer.Ordinal);
            for (var id = start; done.Add(id) && next.TryGetValue(id, out var following); id = following.Value)
            {
                places.Add(id, path.Count);
                path.Add(id);
                if (!places.TryGetValue(following.Value, out var from))
                    continue;
                var circle = Excerpt.Of(string.Join(" -> ", path.Skip(from).Append(following.Value)), 200);
                json.Unreadable(
                    following.Place, $"{noun} '{Excerpt.Of(id)}' is a {relation} of itself ({circle}); name another {noun}, or none");
            }
        }
    }
}

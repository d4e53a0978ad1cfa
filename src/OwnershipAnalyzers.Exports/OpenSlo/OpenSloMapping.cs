using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Objectives;
using OwnershipAnalyzers.Reading;

namespace OwnershipAnalyzers.Exports.OpenSlo;

/// <summary>
/// Service levels as OpenSLO v1 and back. Fields hold what OpenSLO understands; annotations hold what the way back would otherwise lose, so
/// that a document gives exactly the text it was made from.
/// </summary>
internal static class OpenSloMapping
{
    private const string Prefix = "ownership/";

    /// <summary>Lists the keys that OpenSLO requires and nobody wrote.</summary>
    private const string Omitted = Prefix + "omitted";

    private static readonly Key[] Keys =
    [
        new("name", level => level.Name, (level, text) => level with { Name = text }),
        new("indicator", level => level.Indicator, (level, text) => level with { Indicator = text }),
        new("description", level => level.Description, (level, text) => level with { Description = text }),
        new("objective", level => level.Objective?.Value, (level, text) => level with { Objective = Written(text, level) }),
        new("target", level => level.Target?.Value, (level, text) => level with { Target = Written(text, level) }),
        new("window", level => level.Window?.Value, (level, text) => level with { Window = Written(text, level) }),
        new("method", level => level.Method?.Value, (level, text) => level with { Method = Written(text, level) }),
    ];

    /// <summary>The document for a service level.</summary>
    /// <param name="level">The service level.</param>
    /// <param name="service">The id of the service.</param>
    /// <param name="problem">
    /// Which key keeps it from being an OpenSLO document and what to write, without a period; empty when there is one.
    /// </param>
    public static OpenSloDocument? Write(ServiceLevel level, string service, out string problem)
    {
        if (OpenSloWriter.Fields(level, service, out problem) is not { } document)
            return null;
        var understood = OpenSloReader.Fields(document, level.Place);
        var lost = Keys.Where(key => key.Get(level) != key.Get(understood)).ToList();
        var annotations = new SortedDictionary<string, string?>(StringComparer.Ordinal);
        foreach (var key in lost.Where(key => key.Get(level) is not null))
            annotations.Add(Prefix + key.Name, key.Get(level));
        if (lost.Where(key => key.Get(level) is null).Select(key => key.Name).ToList() is { Count: > 0 } omitted)
            annotations.Add(Omitted, string.Join(",", omitted));
        return annotations.Count == 0 ? document : document with { Metadata = document.Metadata! with { Annotations = annotations } };
    }

    /// <summary>The service level of a document; of one that somebody else wrote, what its fields say.</summary>
    /// <param name="document">The document.</param>
    /// <param name="place">Where it is written.</param>
    public static ServiceLevel Read(OpenSloDocument document, FilePlace place)
    {
        var annotations = document.Metadata?.Annotations ?? new Dictionary<string, string?>();
        var omitted = annotations.TryGetValue(Omitted, out var list) ? list?.Split(',') ?? [] : [];
        return Keys.Aggregate(OpenSloReader.Fields(document, place), (level, key) =>
            omitted.Contains(key.Name) ? key.Set(level, null)
            : annotations.TryGetValue(Prefix + key.Name, out var text) ? key.Set(level, text)
            : level);
    }

    private static Located<string>? Written(string? text, ServiceLevel level) => text is null ? null : new(text, level.Place);

    private sealed record Key(string Name, Func<ServiceLevel, string?> Get, Func<ServiceLevel, string?, ServiceLevel> Set);
}

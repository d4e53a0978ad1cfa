using OwnershipAnalyzers.Reading;

namespace OwnershipAnalyzers.Baselines;

/// <summary>The objects of <c>ownership.baseline.json</c>.</summary>
internal static class BaselineSchemas
{
    public static readonly JsonObjectSchema Baseline = new("baseline", "$schema", "schemaVersion", "accepted");

    public static readonly JsonObjectSchema Entry = new("entry", "rule", "subject");

    /// <summary>All of them; the schema has a definition of each.</summary>
    public static IReadOnlyList<JsonObjectSchema> All { get; } = [Baseline, Entry];
}

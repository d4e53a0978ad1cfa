using OwnershipAnalyzers.Reading;

namespace OwnershipAnalyzers.Baselines;

/// <summary>The objects of <c>ownership.baseline.json</c>.</summary>
internal static class BaselineShapes
{
    public static readonly Shape Baseline = new("baseline", "$schema", "schemaVersion", "accepted");

    public static readonly Shape Entry = new("entry", "rule", "subject");

    /// <summary>All of them; the schema has a definition of each.</summary>
    public static IReadOnlyList<Shape> All { get; } = [Baseline, Entry];
}

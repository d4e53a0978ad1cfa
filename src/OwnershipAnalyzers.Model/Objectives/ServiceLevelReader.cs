using OwnershipAnalyzers.Reading;
using OwnershipAnalyzers.Texts;

namespace OwnershipAnalyzers.Objectives;

/// <summary>
/// Reads agreements and objectives. What their texts mean is for the rules to say, so that a mistake in one has a page that explains it.
/// </summary>
internal static class ServiceLevelReader
{
    private static readonly string[] Methods = ["occurrences", "timeslices"];

    public static IReadOnlyList<ServiceLevel> ReadAll(JsonSection? availability, string key, bool orSingle = false) =>
        [.. (availability?.Sections(key, ServiceLevelSchemas.ServiceLevel, orSingle) ?? []).Select(Read)];

    private static ServiceLevel Read(JsonSection level) => new()
    {
        Name = level.Text("name")?.Value,
        Description = level.Text("description")?.Value,
        Indicator = level.Text("indicator")?.Value,
        Objective = level.Text("objective"),
        Target = level.Text("target"),
        Window = level.Text("window"),
        Method = level.Choice("method", Methods),
        Place = level.Place,
    };
}

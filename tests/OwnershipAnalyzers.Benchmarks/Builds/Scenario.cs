using System.Text.RegularExpressions;

namespace OwnershipAnalyzers.Benchmarks.Builds;

/// <summary>What happens before a build that is measured.</summary>
/// <param name="Name">For people.</param>
/// <param name="Prepare">Does it; the number differs each time, so that an edit is one.</param>
/// <param name="Bar">The ratio that must not be exceeded; null when there is none.</param>
/// <param name="Compiled">How many projects may be compiled again; null when no bar says so.</param>
internal sealed partial record Scenario(string Name, Action<BuiltRepository, int> Prepare, double? Bar, int? Compiled)
{
    public static IReadOnlyList<Scenario> All { get; } =
    [
        new("clean", (repository, _) => repository.DeleteOutput(), 1.03, null),
        new("no-op", (_, _) => { }, 1.03, 0),
        new("source", (repository, number) => repository.Edit(repository.SourceFile, text => $"{text}// {number}\n"), 1.02, 1),
        // The registry begins with the team that owns the foundation, by which every escalation ends.
        new("contact", (repository, number) => repository.Replace("ownership.json", "\"slack\": \"#platform", $"\"slack\": \"#platform-{number}"), null, 0),
        new("schedule", (repository, number) => repository.Replace("ownership.json", "\"people\": 6", $"\"people\": 6{number}"), null, 0),
        new("runbook", (repository, number) => repository.Edit(repository.ProfileFile, text => Reviewed().Replace(text, $"\"reviewedOn\": \"2026-08-{number:00}\"")), null, 0),
    ];

    [GeneratedRegex("\"reviewedOn\": \"[0-9-]+\"")]
    private static partial Regex Reviewed();
}

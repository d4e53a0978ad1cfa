using System.Text.Json.Serialization;

namespace OwnershipAnalyzers.Exports.Report.Data;

/// <summary>What the page shows: the catalog with everything looked up. What is not stated is null, and left out.</summary>
internal sealed record ReportData
{
    public required string Title { get; init; }

    public string? AsOf { get; init; }

    public required ReportCoverage Coverage { get; init; }

    public required IReadOnlyList<ReportService> Services { get; init; }

    public required IReadOnlyList<ReportTeam> Teams { get; init; }

    public required IReadOnlyList<ReportSchedule> Schedules { get; init; }

    public required IReadOnlyList<ReportPolicy> Policies { get; init; }

    public required IReadOnlyList<ReportTier> Tiers { get; init; }

    /// <summary>Null when nobody has looked for any.</summary>
    public IReadOnlyList<ReportFinding>? Findings { get; init; }
}

/// <summary>How much is owned, in assemblies.</summary>
internal sealed record ReportCoverage(int Assemblies, int Owned, int WithService, int WithStage, int OutOfScope, int Baseline);

/// <summary>A group that owns services.</summary>
internal sealed record ReportTeam
{
    public required string Id { get; init; }

    public string? Name { get; init; }

    public string? Parent { get; init; }

    public string? Successor { get; init; }

    public IReadOnlyList<string>? FormerIds { get; init; }

    public IReadOnlyList<ReportEntry>? Contacts { get; init; }

    public IReadOnlyList<string>? CodeOwners { get; init; }

    public int? Members { get; init; }

    public string? OnCall { get; init; }

    public string? Escalation { get; init; }

    public string? AttestedOn { get; init; }

    /// <summary>How many assemblies, or parts of them, it owns.</summary>
    public int Assemblies { get; init; }

    /// <summary>Whether the registry has it; services may name one that it does not have.</summary>
    public bool Known { get; init; }
}

/// <summary>Who is on call when.</summary>
internal sealed record ReportSchedule(
    string Id, string? Name, string? Description, string? Team, string? TimeZone, string? Coverage, int? People, string? Turn,
    string? Handoff, string? ShadowOf);

/// <summary>Who is called next.</summary>
internal sealed record ReportPolicy(string Id, string? Name, string? Description, int? Repeat, IReadOnlyList<ReportLevel> Levels);

/// <summary>One step of an escalation ladder.</summary>
internal sealed record ReportLevel(string? Schedule, string? User, int? AfterMinutes, string? Role);

/// <summary>A class of expectations.</summary>
internal sealed record ReportTier(
    string Id, string? Name, string? Description, int? Rank, string? Coverage, int? EscalationLevels, int? NoticeDays);

/// <summary>A key with what stands behind it.</summary>
internal sealed record ReportEntry(string Key, ReportLink Value);

/// <summary>Writing without reflection.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(ReportData))]
internal sealed partial class ReportContext : JsonSerializerContext;

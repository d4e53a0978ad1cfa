using System.Text.Json.Serialization;

namespace OwnershipAnalyzers.Sarif;

/// <summary>A SARIF file: the members of the standard that are written here, under the names they have there.</summary>
internal sealed record SarifLog([property: JsonPropertyName("$schema")] string Schema, string Version, IReadOnlyList<SarifRun> Runs);

internal sealed record SarifRun(
    SarifTool Tool, SarifAutomation AutomationDetails, IReadOnlyList<SarifInvocation>? Invocations,
    IReadOnlyDictionary<string, SarifBase> OriginalUriBaseIds,
    string ColumnKind, IReadOnlyList<SarifResult> Results, SarifRunProperties Properties);

internal sealed record SarifTool(SarifDriver Driver);

internal sealed record SarifDriver(string Name, string SemanticVersion, string InformationUri, IReadOnlyList<SarifRule> Rules);

internal sealed record SarifRule(
    string Id, string Name, SarifText ShortDescription, SarifText FullDescription,
    SarifText Help, string HelpUri, SarifConfiguration DefaultConfiguration,
    SarifRuleProperties Properties);

internal sealed record SarifText(string Text, string? Markdown = null);

/// <param name="Level">How loud the rule is by default.</param>
/// <param name="Enabled">Left out when true, which is what the standard takes for granted.</param>
internal sealed record SarifConfiguration(string Level, bool? Enabled);

internal sealed record SarifRuleProperties(
    string Category, [property: JsonPropertyName("problem.severity")] string ProblemSeverity, IReadOnlyList<string> Tags);

internal sealed record SarifAutomation(string Id);

internal sealed record SarifInvocation(bool ExecutionSuccessful, IReadOnlyList<SarifNotification> ToolExecutionNotifications);

internal sealed record SarifNotification(string Level, SarifText Message);

internal sealed record SarifBase(SarifText Description);

internal sealed record SarifResult(
    string RuleId, int RuleIndex, string Level, SarifText Message,
    IReadOnlyList<SarifLocation> Locations, SarifFingerprints PartialFingerprints,
    IReadOnlyList<SarifSuppression>? Suppressions);

internal sealed record SarifLocation(SarifPhysicalLocation PhysicalLocation);

internal sealed record SarifPhysicalLocation(SarifArtifact ArtifactLocation, SarifRegion? Region);

internal sealed record SarifArtifact(string Uri, string UriBaseId);

internal sealed record SarifRegion(int StartLine, int? StartColumn, int EndLine, int? EndColumn);

/// <param name="OwnershipFinding">The identity of the finding.</param>
/// <param name="PrimaryLocationLineHash">The same under the only name that GitHub reads.</param>
internal sealed record SarifFingerprints(
    [property: JsonPropertyName("ownershipFinding/v1")] string OwnershipFinding, string PrimaryLocationLineHash);

internal sealed record SarifSuppression(string Kind, string Justification);

internal sealed record SarifRunProperties(string AsOf);

/// <summary>Writing without reflection.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull, WriteIndented = true)]
[JsonSerializable(typeof(SarifLog))]
internal sealed partial class SarifContext : JsonSerializerContext;

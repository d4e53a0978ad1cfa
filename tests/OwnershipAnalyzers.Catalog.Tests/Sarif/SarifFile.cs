using System.Text.Json;
using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Rules;
using OwnershipAnalyzers.Sarif;

namespace OwnershipAnalyzers.Tests.Sarif;

/// <summary>A file as it was written for some findings, and short ways into it.</summary>
internal sealed class SarifFile
{
    public SarifFile(SarifReport report)
    {
        Text = SarifWriter.Write(report);
        Root = JsonDocument.Parse(Text).RootElement;
    }

    public static SarifFile Of(params Finding[] findings) => new(Report(findings));

    public static SarifReport Report(params Finding[] findings) => new()
    {
        Findings = findings,
        Mode = AnalysisMode.Default,
        AsOf = new DateTime(2026, 11, 23, 23, 59, 0, DateTimeKind.Utc),
        Project = "catalog/Catalog.proj",
        ToolVersion = "1.2.3-beta.4",
    };

    /// <summary>A finding of OWN0009, which is a warning whose message ends with the given words.</summary>
    public static Finding Unreached(string path, string remedy = "Chain it.", int line = 0, int column = 0) =>
        new(ConfigurationRules.UnreachedProject, new FilePlace(path, line, column), "a file cuts it off", remedy);

    public string Text { get; }

    public JsonElement Root { get; }

    public JsonElement Run => Root.GetProperty("runs")[0];

    public JsonElement Driver => Run.GetProperty("tool").GetProperty("driver");

    public IReadOnlyList<JsonElement> Rules => [.. Driver.GetProperty("rules").EnumerateArray()];

    public IReadOnlyList<JsonElement> Results => [.. Run.GetProperty("results").EnumerateArray()];

    public IReadOnlyList<string> Fingerprints =>
        [.. Results.Select(result => result.GetProperty("partialFingerprints").GetProperty("ownershipFinding/v1").GetString()!)];

    public static JsonElement Place(JsonElement result) => result.GetProperty("locations")[0].GetProperty("physicalLocation");

    public static string Uri(JsonElement result) => Place(result).GetProperty("artifactLocation").GetProperty("uri").GetString()!;
}

using System.Text.Json;
using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Json;
using OwnershipAnalyzers.Reading;
using OwnershipAnalyzers.Rules;
using OwnershipAnalyzers.Texts;

namespace OwnershipAnalyzers.Sarif;

/// <summary>Findings as SARIF 2.1.0, the OASIS standard that code scanning services and viewers read.</summary>
public static class SarifWriter
{
    /// <summary>The most results that GitHub accepts in one run; it rejects a file with more.</summary>
    internal const int MaxResults = 25_000;

    private const string Home = "https://github.com/ownership-analyzers/OwnershipAnalyzers";

    private static readonly SarifContext Context = new(JsonFormat.With(SarifContext.Default.Options));

    /// <summary>The text of the file: the same for equal reports on every machine.</summary>
    public static string Write(SarifReport report)
    {
        var results = Results(report);
        var driver = new SarifDriver("OwnershipAnalyzers", report.ToolVersion, Home, RuleDescriptors.All);
        var log = new SarifLog("https://json.schemastore.org/sarif-2.1.0.json", "2.1.0",
        [
            new SarifRun(
                new SarifTool(driver),
                new SarifAutomation("ownership/"),
                LeftOut(results.Count - MaxResults),
                new Dictionary<string, SarifBase> { [Locations.Root] = new(new SarifText("The root of the repository.")) },
                "utf16CodeUnits",
                Loudest(results),
                new SarifRunProperties(Day.Text(report.AsOf))),
        ]);
        return JsonFormat.Finish(JsonSerializer.Serialize(log, Context.SarifLog));
    }

    private static List<SarifResult> Results(SarifReport report)
    {
        var locations = new Locations(report.Project);
        var fingerprints = new Fingerprints();
        // The standard: a suppression on one result asks for a list, if an empty one, on each.
        var none = report.Suppressed.Count > 0 ? Array.Empty<SarifSuppression>() : null;
        return
        [
            .. report.Findings.Select(finding => (Finding: finding, Suppressions: none))
                .Concat(report.Suppressed.Select(suppressed => (suppressed.Finding, Suppressions: SuppressionOf(suppressed))))
                .InOrder(result => result.Finding)
                .Select(result => (result.Finding, result.Suppressions, Severity: result.Finding.SeverityIn(report.Mode)))
                .Where(result => result.Severity != Severity.Off)
                .Select(result => new SarifResult(
                    result.Finding.Rule.Id,
                    RuleDescriptors.IndexOf(result.Finding.Rule.Id),
                    result.Severity.Level(),
                    new SarifText(result.Finding.Message),
                    [locations.Of(result.Finding.Place)],
                    Fingerprint(fingerprints.Next(result.Finding, locations.PathOf(result.Finding.Place))),
                    result.Suppressions)),
        ];
    }

    private static SarifSuppression[]? SuppressionOf(SuppressedFinding suppressed) => [new("external", suppressed.Justification)];

    private static SarifFingerprints Fingerprint(string identity) => new(identity, identity);

    private static List<SarifResult> Loudest(List<SarifResult> results)
    {
        if (results.Count <= MaxResults)
            return results;
        var kept = new HashSet<SarifResult>(results.OrderBy(result => Loudness(result.Level)).Take(MaxResults));
        return [.. results.Where(kept.Contains)];
    }

    private static int Loudness(string level) => level switch { "error" => 0, "warning" => 1, _ => 2 };

    private static SarifInvocation[]? LeftOut(int count)
    {
        if (count <= 0)
            return null;
        var reason = $"{count.Text()} more findings are left out, the quietest first, "
            + $"because code scanning rejects a run with more than {MaxResults.Text()} results.";
        return [new(true, [new("warning", new SarifText(reason))])];
    }
}

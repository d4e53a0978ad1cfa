using OwnershipAnalyzers.Catalogs;
using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Rules;
using OwnershipAnalyzers.Sarif;
using OwnershipAnalyzers.Tool.Builds;

namespace OwnershipAnalyzers.Tool.Check;

/// <summary>What the build said, as findings.</summary>
internal static class CompilerFindings
{
    /// <summary>
    /// The findings of the catalog with those of a build. What the compiler has said it says best: at the line, where the catalog knows only
    /// the project. Suggestions are in no build log, so the catalog's own stay.
    /// </summary>
    public static IReadOnlyList<CatalogFinding> Merge(IReadOnlyList<CatalogFinding> catalog, IReadOnlyList<BuildFinding> built, AnalysisMode mode)
    {
        if (built.Count == 0)
            return catalog;
        var own = catalog.Where(one => !one.IsReported || one.Finding.SeverityIn(mode) <= Severity.Suggestion).ToList();
        var known = catalog.Where(one => !one.IsReported).Select(one => Key(one.Finding)).ToHashSet();
        return
        [
            .. own.Concat(built.Select(ToFinding).OfType<Finding>().Where(finding => known.Add(Key(finding))).Select(finding => new CatalogFinding(finding, IsReported: true)))
                .InOrder(one => one.Finding),
        ];
    }

    private static (string, string?, string) Key(Finding finding) => (finding.Rule.Id, finding.Place?.Text, finding.Message);

    /// <summary>Null for a rule of a newer version of the package.</summary>
    private static Finding? ToFinding(BuildFinding built) => RuleBook.All.FirstOrDefault(rule => rule.Id == built.Id) is { } rule
        ? new Finding(new MessageTemplate(rule, "{message}"), PlaceOf(built.Place), built.Message) { Severity = built.Severity == "error" ? Severity.Error : Severity.Warning, Mode = AnalysisMode.Default }
        : null;

    private static FilePlace PlaceOf(string text)
    {
        var open = text.EndsWith(')') ? text.LastIndexOf('(') : -1;
        return open >= 0 && text[(open + 1)..^1].Split(',') is [var line, var column] && int.TryParse(line, out var l) && int.TryParse(column, out var c)
            ? new FilePlace(text[..open], l, c)
            : new FilePlace(text);
    }
}

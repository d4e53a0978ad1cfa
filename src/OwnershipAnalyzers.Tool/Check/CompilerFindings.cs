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
    /// The findings of the catalog with those of a build. What the compiler has said it says best: at the line, where the catalog
    /// knows only the project. Suggestions are in no build log, so the catalog's own stay.
    /// </summary>
    public static IReadOnlyList<CatalogFinding> Merge(
        IReadOnlyList<CatalogFinding> catalog, IReadOnlyList<BuildFinding> built, AnalysisMode mode)
    {
        if (built.Count == 0)
            return catalog;
        var own = catalog.Where(known => !known.IsReported || known.Finding.SeverityIn(mode) <= Severity.Suggestion);
        var seen = catalog.Where(known => !known.IsReported).Select(known => Key(known.Finding)).ToHashSet();
        var compiled = built.Select(ToFinding).OfType<Finding>().Where(finding => seen.Add(Key(finding)));
        var reported = compiled.Select(finding => new CatalogFinding(finding, IsReported: true));
        return [.. own.Concat(reported).InOrder(known => known.Finding)];
    }

    private static (string, string?, string) Key(Finding finding) => (finding.Rule.Id, finding.Place?.Text, finding.Message);

    /// <summary>Null for a rule of a newer version of the package.</summary>
    private static Finding? ToFinding(BuildFinding built)
    {
        if (RuleBook.All.FirstOrDefault(rule => rule.Id == built.Id) is not { } rule)
            return null;
        return new Finding(new MessageTemplate(rule, "{message}"), PlaceOf(built.Place), built.Message)
        {
            Severity = built.Severity == "error" ? Severity.Error : Severity.Warning,
            Mode = AnalysisMode.Default,
        };
    }

    private static FilePlace PlaceOf(string text)
    {
        var open = text.EndsWith(')') ? text.LastIndexOf('(') : -1;
        string[] numbers = open < 0 ? [] : text[(open + 1)..^1].Split(',');
        return numbers is [var first, var second] && int.TryParse(first, out var line) && int.TryParse(second, out var column)
            ? new FilePlace(text[..open], line, column)
            : new FilePlace(text);
    }
}

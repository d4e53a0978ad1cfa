using OwnershipAnalyzers.Rules;
using Spectre.Console;

namespace OwnershipAnalyzers.Tool.Check.Reports;

/// <summary>One line for each finding, in the form of compilers, so that editors and terminals make links of it.</summary>
internal static class TextReport
{
    public static void Write(Report report, ToolConsole console)
    {
        foreach (var finding in report.Counted.Select(known => known.Finding))
        {
            var severity = report.SeverityOf(finding);
            var place = finding.Place is { } known ? known.Text + ": " : "";
            var message = Plain.Line($" {finding.Rule.Id}: {finding.Message}");
            console.WriteLine((Plain.Line(place), null), (severity.ToString().ToLowerInvariant(), ColourOf(severity)), (message, null));
        }

        if (report.Counted.Count > 0)
            console.Out.WriteLine();
        report.WriteSummaryTo(console);
    }

    private static Color ColourOf(Severity severity) => severity switch
    {
        Severity.Error => Color.Red,
        Severity.Warning => Color.Yellow,
        _ => Color.Blue,
    };
}

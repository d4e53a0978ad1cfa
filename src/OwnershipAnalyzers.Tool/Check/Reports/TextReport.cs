using OwnershipAnalyzers.Rules;
using OwnershipAnalyzers.Tool.Console;
using Spectre.Console;

namespace OwnershipAnalyzers.Tool.Check.Reports;

/// <summary>One line for each finding, in the form of compilers, so that editors and terminals make links of it.</summary>
internal static class TextReport
{
    public static void Write(Report report, ToolConsole console)
    {
        foreach (var one in report.Counted)
        {
            var severity = report.SeverityOf(one.Finding);
            var place = one.Finding.Place is { } known ? known.Text + ": " : "";
            console.WriteLine((Plain.Line(place), null), (severity.ToString().ToLowerInvariant(), ColourOf(severity)), (Plain.Line($" {one.Finding.Rule.Id}: {one.Finding.Message}"), null));
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

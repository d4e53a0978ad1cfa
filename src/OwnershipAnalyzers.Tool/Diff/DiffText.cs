namespace OwnershipAnalyzers.Tool.Diff;

/// <summary>The changes for people at a console.</summary>
internal static class DiffText
{
    public static string Text(DiffReport report)
    {
        using var text = new StringWriter { NewLine = "\n" };
        var console = new ToolConsole(text, TextWriter.Null, isTerminal: false);
        if (report.Changes.Count == 0)
        {
            console.Say($"Ownership is the same in {report.Old} and {report.New}.");
            return text.ToString();
        }

        console.Say($"From {report.Old} to {report.New}: {Plain.Count(report.Changes.Count, "change")}.");
        console.Out.WriteLine();
        var table = new ConsoleTable("change", "subject", "of it", "before", "after", "is", "note");
        foreach (var change in report.Changes)
        {
            var subject = DiffReport.SubjectOf(change);
            var effect = DiffReport.EffectOf(change);
            table.Add(change.Kind.Name, subject, change.Item, change.Old, change.New, effect, change.Note);
        }

        table.WriteTo(console);
        return text.ToString();
    }
}

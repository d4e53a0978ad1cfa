using Spectre.Console;

namespace OwnershipAnalyzers.Tool.Editing;

/// <summary>Shows edits, or makes them: in all commands in the same way and in the same words.</summary>
/// <param name="console">Where it speaks.</param>
/// <param name="root">Absolute path of the repository root.</param>
/// <param name="isDryRun">Whether to show instead of to write.</param>
internal sealed class EditRun(ToolConsole console, string root, bool isDryRun)
{
    /// <summary>Lists the edits that change something; then shows them as a diff, or makes them.</summary>
    /// <param name="edits">The edits.</param>
    /// <param name="nothing">What to say when none changes anything.</param>
    /// <param name="next">What to say when they were made; empty for nothing.</param>
    /// <exception cref="ToolException">A file has changed since it was read. Then none is written.</exception>
    public void Finish(IEnumerable<FileEdit> edits, string nothing, string next = "")
    {
        FileEdit[] changes = [.. edits.Where(edit => edit.IsChange).OrderBy(edit => edit.Path, StringComparer.Ordinal)];
        if (changes.Length == 0)
        {
            console.Out.WriteLine(Plain.Line(nothing));
            return;
        }

        if (isDryRun)
            Show(changes);
        else
            Make(changes);
        var last = isDryRun ? $"Nothing was written. Run it again without --dry-run to write {Files(changes)}." : next;
        if (last.Length > 0)
            console.Out.WriteLine(Plain.Line(last));
    }

    /// <summary>Says whether generated files are what they should be, and shows as a diff what differs.</summary>
    /// <param name="edits">The edits that would be made.</param>
    /// <param name="current">What to say when there is none.</param>
    /// <param name="command">What to type to make them.</param>
    /// <returns>An <see cref="ExitCode"/>.</returns>
    public int Check(IReadOnlyList<FileEdit> edits, string current, string command)
    {
        ShowDiff(edits);
        foreach (var edit in edits)
            console.Out.WriteLine(Plain.Line($"{edit.Path} is out of date. Run '{command}' and commit what it writes."));
        if (edits.Count == 0)
            console.Out.WriteLine(Plain.Line(current));
        return edits.Count == 0 ? ExitCode.Fine : ExitCode.Findings;
    }

    private void ShowDiff(IEnumerable<FileEdit> edits)
    {
        foreach (var edit in edits)
            UnifiedDiff.Write(edit, console);
    }

    private void Show(FileEdit[] changes)
    {
        List("Would write:", changes);
        console.Out.WriteLine();
        ShowDiff(changes);
        console.Out.WriteLine();
    }

    private void Make(FileEdit[] changes)
    {
        // Before the first is written, so that half of them is not.
        foreach (var change in changes)
            change.EnsureUntouched(root);
        foreach (var change in changes)
            change.Apply(root);
        List("Written:", changes);
    }

    private void List(string heading, FileEdit[] changes)
    {
        console.Out.WriteLine(heading);
        foreach (var change in changes)
        {
            var (what, colour) = change switch
            {
                { Before: null } => ("new   ", Color.Green),
                { After: null } => ("delete", Color.Red),
                _ => ("edit  ", Color.Yellow),
            };
            var why = change.Why.Length > 0 ? ": " + change.Why : "";
            console.WriteLine(("  ", null), (what, colour), (Plain.Line($" {change.Path}{why}"), null));
        }
    }

    private static string Files(FileEdit[] changes) => changes.Length == 1 ? "this file" : $"these {changes.Length} files";
}

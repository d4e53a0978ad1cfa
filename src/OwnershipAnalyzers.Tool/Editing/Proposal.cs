using OwnershipAnalyzers.Tool.Console;
using Spectre.Console;

namespace OwnershipAnalyzers.Tool.Editing;

/// <summary>Edits of several files that a command proposes, and makes unless it only shows them.</summary>
/// <param name="console">Where it speaks.</param>
/// <param name="root">Absolute path of the repository root.</param>
/// <param name="edits">The edits, sorted.</param>
/// <param name="isDryRun">Whether to show instead of to write.</param>
internal sealed class Proposal(ToolConsole console, string root, IReadOnlyList<FileEdit> edits, bool isDryRun)
{
    /// <summary>Lists the files and what is written to them.</summary>
    public void ShowEdits()
    {
        if (edits.Count == 0)
            return;
        console.Out.WriteLine(isDryRun ? "Would write:" : "Writes:");
        foreach (var edit in edits)
            console.WriteLine(("  ", null), (edit.Before is null ? "new   " : "edit  ", edit.Before is null ? Color.Green : Color.Yellow), (Plain.Line($" {edit.Path}: {edit.Why}"), null));
        console.Out.WriteLine();
    }

    /// <summary>Writes the files, or shows the diff.</summary>
    public void Bring()
    {
        foreach (var edit in edits)
        {
            if (isDryRun)
                UnifiedDiff.Write(edit, console);
            else
                edit.Apply(root);
        }

        console.Out.WriteLine(edits.Count == 0 ? "There is nothing to write."
            : isDryRun ? "Nothing was written. Run it again without --dry-run to write these files."
            : "Next: read what was written, then 'dotnet ownership check --build'.");
    }

    /// <summary>Shows lines below a heading, if there are any.</summary>
    public static void Show(ToolConsole console, string heading, IReadOnlyList<string> lines)
    {
        if (lines.Count == 0)
            return;
        console.Out.WriteLine(heading);
        foreach (var line in lines)
            console.Out.WriteLine("  " + Plain.Line(line));
        console.Out.WriteLine();
    }
}

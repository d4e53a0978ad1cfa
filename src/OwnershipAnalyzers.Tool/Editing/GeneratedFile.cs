using OwnershipAnalyzers.Tool.Console;

namespace OwnershipAnalyzers.Tool.Editing;

/// <summary>What is to become of a generated file that is not what it should be.</summary>
internal enum Purpose
{
    /// <summary>Write it.</summary>
    Write,

    /// <summary>Show what would be written.</summary>
    DryRun,

    /// <summary>Fail, and show what would be written.</summary>
    Check,
}

/// <summary>A file that a command generates: written, shown, or compared with the one that is there.</summary>
internal static class GeneratedFile
{
    /// <summary>Does what it is for, and says so.</summary>
    /// <param name="console">Where to say it.</param>
    /// <param name="root">Absolute path of the folder to which the path of the edit is relative.</param>
    /// <param name="edit">The file as it should be.</param>
    /// <param name="purpose">What it is for.</param>
    /// <param name="command">What to type so that it is written.</param>
    /// <param name="outcome">What was done, a sentence, when it was written.</param>
    /// <returns>An <see cref="ExitCode"/>.</returns>
    public static int Bring(ToolConsole console, string root, FileEdit edit, Purpose purpose, string command, string outcome)
    {
        if (purpose == Purpose.Write)
            edit.Apply(root);
        else
            UnifiedDiff.Write(edit, console);
        console.Out.WriteLine(Plain.Line(purpose switch
        {
            Purpose.Check => $"{edit.Path} is out of date. Run '{command}' and commit what it writes.",
            Purpose.DryRun => "Nothing was written. Run it again without --dry-run to write it.",
            _ => outcome,
        }));
        return purpose == Purpose.Check ? ExitCode.Findings : ExitCode.Fine;
    }
}

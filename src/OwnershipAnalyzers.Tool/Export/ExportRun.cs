using OwnershipAnalyzers.Directories;
using OwnershipAnalyzers.Exports;
using OwnershipAnalyzers.Tool.Catalogs;
using OwnershipAnalyzers.Tool.Editing;

namespace OwnershipAnalyzers.Tool.Export;

/// <summary>One run of <c>export</c>.</summary>
/// <param name="console">Where it speaks.</param>
/// <param name="exporter">Who writes.</param>
/// <param name="catalog">The catalog, as typed.</param>
internal sealed class ExportRun(ToolConsole console, Exporter exporter, string? catalog)
{
    /// <summary>The file, as typed; null for standard output.</summary>
    public string? Output { get; init; }

    /// <summary>Whether to compare instead of to write.</summary>
    public bool IsCheck { get; init; }

    /// <summary>Whether the exporter writes what is not settled, too.</summary>
    public bool IsExperimental { get; init; }

    /// <summary>Whether to list what is lost.</summary>
    public bool ReportsLoss { get; init; }

    /// <exception cref="ToolException">The catalog cannot be read, or the file cannot be written.</exception>
    public int Execute()
    {
        var input = CatalogInput.Open(catalog);
        if (Output is not null && Directory.Exists(Output))
            throw new ToolException($"'{Output}' is a folder. Give a file, such as {Path.Combine(Output, exporter.FileName)}.");
        var export = exporter.Write(new ServiceDirectory(input.Catalog));
        var code = Deliver(export);
        ShowLosses(export.Losses);
        return code;
    }

    private int Deliver(OwnershipAnalyzers.Exports.Export export)
    {
        if (Output is null)
        {
            console.Out.Write(export.Text);
            return ExitCode.Fine;
        }

        var folder = Path.GetFullPath(".");
        var edit = FileEdit.OfText(folder, Output, export.Text, exporter.Description);
        // Git may have given the file other line ends, which mean nothing to those who read it.
        var before = edit.Before is null ? null : TextFile.Of(edit.Before).Text.Replace("\r\n", "\n", StringComparison.Ordinal);
        FileEdit[] edits = before == export.Text ? [] : [edit];
        var run = new EditRun(console, folder, isDryRun: false);
        var current = $"{Output} is up to date.";
        if (IsCheck)
            return run.Check(edits, current, CommandFor(Output));
        run.Finish(edits, current);
        return ExitCode.Fine;
    }

    private string CommandFor(string output)
    {
        var experimental = IsExperimental ? " --experimental" : "";
        var source = catalog is null ? "" : $" --catalog {catalog}";
        return $"dotnet ownership export {exporter.Target}{experimental}{source} --output {output}";
    }

    private void ShowLosses(IReadOnlyList<Loss> losses)
    {
        if (losses.Count == 0)
            return;
        if (ReportsLoss)
        {
            var table = new ConsoleTable("SUBJECT", "NOT IN THE FILE", "BECAUSE");
            foreach (var loss in losses)
                table.Add(loss.Subject, loss.Fact, loss.Reason);
            // What was asked for must not be mixed with the file.
            table.WriteTo(Output is null ? console.WithoutOutput() : console);
        }

        var facts = Plain.Count(losses.Count, "fact");
        var subjects = Plain.Count(losses.Select(loss => loss.Subject).Distinct(StringComparer.Ordinal).Count(), "subject");
        var are = losses.Count == 1 ? "is" : "are";
        var more = ReportsLoss ? "" : "; --report-loss lists them";
        console.Error.WriteLine($"note: {facts} about {subjects} {are} not in the file as in the catalog{more}.");
    }
}

using OwnershipAnalyzers.Comparisons;
using OwnershipAnalyzers.Tool.Catalogs;
using OwnershipAnalyzers.Tool.Console;

namespace OwnershipAnalyzers.Tool.Diff;

/// <summary>One run of <c>diff</c>.</summary>
internal sealed class DiffRun(ToolConsole console, string old, string? @new)
{
    public required string Format { get; init; }

    /// <summary>The file for the changes; null for the console.</summary>
    public string? Output { get; init; }

    /// <summary>The kinds that make the run fail.</summary>
    public IReadOnlyList<ChangeKind> FailOn { get; init; } = [];

    /// <exception cref="ToolException">One of the catalogs cannot be read.</exception>
    public int Execute()
    {
        var (was, now) = (CatalogInput.Open(old), CatalogInput.Open(@new));
        var report = new DiffReport(was.Name, now.Name, CatalogComparison.Compare(was.Catalog, now.Catalog));
        var text = Format switch
        {
            "json" => DiffJson.Text(report),
            "markdown" => DiffMarkdown.Text(report),
            _ => DiffText.Text(report),
        };
        OutputFile.Write(console, Output, text, Plain.Count(report.Changes.Count, "change"));
        var failing = FailOn.Select(kind => (kind.Name, Count: report.Changes.Count(change => change.Effect != ChangeEffect.Better && change.Kind.Is(kind)))).Where(kind => kind.Count > 0).ToList();
        // The answer may be in a file, or be meant for a program.
        if (failing.Count > 0)
            console.Error.WriteLine($"error: --fail-on: {string.Join(", ", failing.Select(kind => $"{Plain.Count(kind.Count, "change")} of {kind.Name}"))}.");
        return failing.Count > 0 ? ExitCode.Findings : ExitCode.Fine;
    }
}

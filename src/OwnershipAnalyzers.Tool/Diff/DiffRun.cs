using OwnershipAnalyzers.Comparisons;
using OwnershipAnalyzers.Tool.Catalogs;

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
        var was = CatalogInput.Open(old);
        var now = CatalogInput.Open(@new);
        var report = new DiffReport(was.Name, now.Name, CatalogComparison.Compare(was.Catalog, now.Catalog));
        var text = Format switch
        {
            "json" => DiffJson.Text(report),
            "markdown" => DiffMarkdown.Text(report),
            _ => DiffText.Text(report),
        };
        OutputFile.Write(console, Output, text, Plain.Count(report.Changes.Count, "change"));
        var kinds = FailOn.Select(kind => (kind.Name, Count: report.Changes.Count(change => IsFailure(change, kind))));
        string[] failures = [.. kinds.Where(kind => kind.Count > 0).Select(kind => $"{Plain.Count(kind.Count, "change")} of {kind.Name}")];
        // The answer may be in a file, or be meant for a program.
        if (failures.Length > 0)
            console.Error.WriteLine($"error: --fail-on: {string.Join(", ", failures)}.");
        return failures.Length > 0 ? ExitCode.Findings : ExitCode.Fine;
    }

    private static bool IsFailure(Change change, ChangeKind kind) => change.Effect != ChangeEffect.Better && change.Kind.Is(kind);
}

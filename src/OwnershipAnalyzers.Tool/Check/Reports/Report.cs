using OwnershipAnalyzers.Catalogs;
using OwnershipAnalyzers.Evaluation;
using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Rules;
using OwnershipAnalyzers.Sarif;
using OwnershipAnalyzers.Tool.Repositories;

namespace OwnershipAnalyzers.Tool.Check.Reports;

/// <summary>The findings of one check, ready to be written in any format.</summary>
/// <param name="findings">The findings in order, exempt ones too.</param>
/// <param name="sources">What was checked.</param>
/// <param name="project">The file, relative to the root, for findings without a place.</param>
internal sealed class Report(IReadOnlyList<CatalogFinding> findings, CatalogSources sources, string project)
{
    /// <summary>The names of the formats.</summary>
    public static IReadOnlyList<string> Formats { get; } = ["text", "json", "sarif", "github", "azure", "gitlab"];

    /// <summary>What the findings do not show, a sentence each.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>How many manifests were read.</summary>
    public int Manifests { get; init; }

    /// <summary>The findings that count: neither exempt nor switched off.</summary>
    public IReadOnlyList<CatalogFinding> Counted { get; } = [.. findings.Where(known => Counts(known, sources.Mode))];

    /// <summary>The day against which dates were judged.</summary>
    public DateTime AsOf => sources.AsOf;

    /// <summary>Whether a finding counts.</summary>
    public static bool Counts(CatalogFinding known, AnalysisMode mode) =>
        known.Exemption is null && known.Finding.SeverityIn(mode) != Severity.Off;

    /// <summary>How loud a finding is.</summary>
    public Severity SeverityOf(Finding finding) => finding.SeverityIn(sources.Mode);

    /// <summary>Writes the findings, and the summary where the format has room for it.</summary>
    public void WriteTo(ToolConsole console, string format)
    {
        switch (format)
        {
            case "json":
                console.Out.Write(JsonReport.Text(this));
                break;
            case "sarif":
                console.Out.Write(SarifWriter.Write(RepositoryCatalog.Report(findings, sources, project)));
                break;
            case "github":
                Annotations(console, GitHubAnnotation.Of);
                break;
            case "azure":
                Annotations(console, AzureAnnotation.Of);
                break;
            case "gitlab":
                console.Out.Write(GitLabReport.Text(this, project.Length > 0 ? project : RepositoryRoot.RegistryName));
                break;
            default:
                TextReport.Write(this, console);
                break;
        }
    }

    /// <summary>Counts and notes.</summary>
    public void WriteSummaryTo(ToolConsole console)
    {
        var counts = FindingCounts.Of([.. Counted.Select(known => known.Finding)], sources.Mode);
        console.Out.WriteLine($"{counts} ({Plain.Count(Manifests, "manifest")})");
        foreach (var note in Notes)
            console.Say(note);
    }

    private void Annotations(ToolConsole console, Func<Finding, Severity, string> annotation)
    {
        foreach (var finding in Counted.Select(known => known.Finding))
            console.Out.WriteLine(annotation(finding, SeverityOf(finding)));
        WriteSummaryTo(console);
    }
}

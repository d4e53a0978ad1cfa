using OwnershipAnalyzers.Directories;
using OwnershipAnalyzers.Evaluation;
using OwnershipAnalyzers.Exports.Report;
using OwnershipAnalyzers.Exports.Report.Data;
using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Files;
using OwnershipAnalyzers.Tool.Builds;
using OwnershipAnalyzers.Tool.Catalogs;

namespace OwnershipAnalyzers.Tool.Reporting;

/// <summary>One run of <c>report</c>.</summary>
internal sealed class ReportRun(ToolConsole console, ReportRequest request)
{
    /// <exception cref="ToolException">There is no catalog, or an option is of no use.</exception>
    public int Execute()
    {
        if (request.SourceUrl is { } url && !ReportOptions.IsSourceUrl(url))
        {
            throw new ToolException($"--source-url is '{url}', which is no address of the web. "
                + "Give where a browser shows the files of the repository, such as https://github.com/acme/shop/blob/main.");
        }

        var input = CatalogInput.Open(request.Catalog);
        var findings = Findings(input);
        var day = request.AsOf is { } asOf ? Day.Text(asOf) : null;
        var options = new ReportOptions { AsOf = day, SourceUrl = request.SourceUrl, Findings = findings };
        if (request.Title is { } title)
            options = options with { Title = title };
        var html = HtmlReport.Write(new ServiceDirectory(input.Catalog), options);
        var state = RepositoryFile.WriteIfDifferent(Path.GetFullPath(request.Output), html) ? "is written" : "is up to date";
        var services = Plain.Count(input.Catalog.Services.Count, "service");
        var found = findings is null
            ? "without findings, because only a repository that was built has them"
            : Plain.Count(findings.Count, "finding");
        console.Say($"{request.Output} {state}: {services} of {input.Name}, {found}.");
        return ExitCode.Fine;
    }

    /// <summary>
    /// Null when there is nothing to look at: a catalog from elsewhere or of another revision, or a repository that was not built.
    /// </summary>
    private IReadOnlyList<ReportFinding>? Findings(CatalogInput input)
    {
        if (input.Root is not { } root || (request.Catalog is { } catalog && !File.Exists(catalog) && !Directory.Exists(catalog)))
            return null;
        console.Progress("Looking for findings ...");
        var sources = RepositorySources.Find(root, RepositorySources.CatalogProjectOf(root), request.AsOf ?? DateTime.UtcNow.Date, out _);
        return sources is null ? null : ReportFinding.Of(RepositoryCatalog.Read(sources).Findings, sources.Mode);
    }
}

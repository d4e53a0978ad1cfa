using OwnershipAnalyzers.Evaluation;
using OwnershipAnalyzers.Files;
using OwnershipAnalyzers.Tool.Builds;
using OwnershipAnalyzers.Tool.Check.Reports;
using OwnershipAnalyzers.Tool.Repositories;

namespace OwnershipAnalyzers.Tool.Check;

/// <summary>One run of <c>check</c>, from the request to the exit code.</summary>
internal sealed class CheckRun(ToolConsole console, CheckRequest request)
{
    /// <exception cref="ToolException">There is nothing that can be checked.</exception>
    public int Execute()
    {
        var root = RepositoryRoot.Find(request.Path);
        var project = RepositorySources.CatalogProjectOf(root);
        var built = request.Builds ? RepositoryBuild.Run(root, project, console) : [];
        var sources = RepositorySources.Of(root, project, request.AsOf, "Build first, or use --build; if that changes nothing,");
        if (request.Builds)
            sources = sources with { BuildHint = HintAfter(built) };
        var git = new Git(root);
        if (request.ChangedSince is { } since)
            sources = sources with { EarlierBaseline = (EarlierBaseline.At(git, since), since) };
        console.Progress($"Checking {sources.ManifestFiles.Count} manifests ...");
        var repository = RepositoryCatalog.Read(sources);
        var all = CompilerFindings.Merge(repository.Findings, built, sources.Mode);
        var model = repository.RepositoryModel;
        var changed = request.ChangedSince is { } reference ? new ChangedFiles(git.ChangedSince(reference), model) : null;
        var findings = all.ToLookup(known => changed is null || changed.Touch(known.Finding));
        var hidden = findings[false].Count(known => Report.Counts(known, sources.Mode));
        var report = new Report([.. findings[true]], sources, project?.Path ?? "")
        {
            Notes = [.. Notes(repository, hidden)],
            Manifests = sources.ManifestFiles.Count,
        };
        Write(report);
        return report.Counted.Any(known => known.Finding.SeverityIn(sources.Mode) >= request.FailOn) ? ExitCode.Findings : ExitCode.Fine;
    }

    /// <summary>What to do about a project that has no manifest after a build.</summary>
    private static string HintAfter(IReadOnlyList<BuildFinding> built) => built.Any(finding => finding.Severity == "error")
        ? "Mend the errors of the build first; this project may be one that does not compile."
        : "The build left it out: add it to the solution.";

    private void Write(Report report)
    {
        if (request.Output is not { } output)
        {
            report.WriteTo(console, request.Format);
            return;
        }

        using var text = new StringWriter { NewLine = "\n" };
        report.WriteTo(new ToolConsole(text, TextWriter.Null, isTerminal: false), request.Format);
        RepositoryFile.WriteIfDifferent(Path.GetFullPath(output), text.ToString());
        report.WriteSummaryTo(console);
    }

    /// <summary>What the findings do not show, so that nobody takes silence for praise.</summary>
    private IEnumerable<string> Notes(RepositoryCatalog repository, int hidden)
    {
        if (!request.Builds && repository.RepositoryModel.InScope.Any(assembly => assembly.IsCheckedByCompiler))
        {
            yield return "Not included: lines of C# code that go past a boundary, which only the compiler sees. "
                + "'dotnet build' reports them, and so does --build.";
        }

        var others = Plain.Count(hidden, "finding");
        if (hidden > 0)
            yield return $"Not shown: {others} in files and services that do not differ from {request.ChangedSince}.";
        if (repository.Unreached.Count > 0)
            yield return $"Not looked at: {Plain.Count(repository.Unreached.Count, "project")} without a manifest (OWN0009).";
        var accepted = repository.Findings.Count(known => known.Accepted.Count > 0);
        if (accepted > 0)
            yield return $"Accepted: {Plain.Count(accepted, "finding")}, by baselines.";
        var exempt = repository.Findings.Count(known => known.Exemption is not null) - accepted;
        if (exempt > 0)
            yield return $"Exempt: {Plain.Count(exempt, "finding")}, by the exemptions in the registry.";
    }
}

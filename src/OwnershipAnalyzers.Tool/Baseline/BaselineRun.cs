using OwnershipAnalyzers.Baselines;
using OwnershipAnalyzers.Evaluation;
using OwnershipAnalyzers.Manifests;
using OwnershipAnalyzers.Reading;
using OwnershipAnalyzers.Rules;
using OwnershipAnalyzers.Texts;
using OwnershipAnalyzers.Tool.Builds;
using OwnershipAnalyzers.Tool.Editing;
using OwnershipAnalyzers.Tool.Repositories;

namespace OwnershipAnalyzers.Tool.Baseline;

/// <summary>One run of <c>baseline</c>.</summary>
internal sealed class BaselineRun(ToolConsole console, string path, bool mayAdd, bool isDryRun)
{
    /// <exception cref="ToolException">What is found today is not known.</exception>
    public int Execute()
    {
        var root = RepositoryRoot.Find(path);
        var project = RepositorySources.CatalogProjectOf(root);
        // Uses in C# code are known to the compiler alone, so it is asked for its log; and it writes no assembly where findings are errors.
        var built = RepositoryBuild.Run(root, project, console, "-p:OwnershipCompilerLog=true", "-p:OwnershipErrorsAsWarnings=true");
        var obstacle = ObstacleIn(built);
        var hint = obstacle is null ? "It was built just now, so" : obstacle + " If that is not it,";
        var sources = RepositorySources.Of(root, project, DateTime.UtcNow.Date, hint);
        var repository = RepositoryCatalog.Read(sources);
        EnsureReadable(repository);
        var unreached = repository.Unreached.Count;
        if (unreached > 0)
            console.Error.WriteLine($"warning: {Unreached(unreached)}{(obstacle is null ? "" : " " + obstacle)}");
        var log = CompilerLog.Merge(sources.ManifestFiles.Select(LogOf).OfType<CompilerLog>());
        var changes = BaselineUpdate.Of(repository, log, mayAdd);
        var added = changes.Sum(change => change.Added.Count);
        var removed = changes.Sum(change => change.Removed.Count);
        new EditRun(console, root, isDryRun).Finish(
            changes.Select(change => EditOf(root, change)),
            "Baselines are up to date.",
            $"Accepted {Plain.Count(added, "finding")}, took out {removed.Text()} that no longer occur.");
        return unreached > 0 && obstacle is not null ? ExitCode.Findings : ExitCode.Fine;
    }

    private static void EnsureReadable(RepositoryCatalog repository)
    {
        var findings = repository.Findings.Select(known => known.Finding);
        if (findings.FirstOrDefault(finding => finding.Rule == ConfigurationRules.UnusableBaseline) is { } fault)
            throw new ToolException($"{fault.Place?.Text}: {fault.Message} Mend it first, so that nothing in it is lost.");
    }

    private static string Unreached(int projects) =>
        $"{Plain.Count(projects, "project")} without a manifest (OWN0009): nothing in {(projects == 1 ? "it" : "them")} is accepted, "
        + "and no entry is taken out that only the whole repository can judge.";

    /// <summary>Why a project may have no manifest, and what to do about it; null when no finding of the compiler is an error.</summary>
    private static string? ObstacleIn(IReadOnlyList<BuildFinding> built)
    {
        var error = built.FirstOrDefault(finding => finding.Severity == "error" && CompilerRules.All.Any(rule => rule.Id == finding.Id));
        return error is null ? null : $"{error.Id} is an error at {error.Place}, by an .editorconfig or .globalconfig; "
            + "let it be a warning there for this run, so that the project compiles.";
    }

    private static FileEdit EditOf(string root, BaselineChange change)
    {
        var why = $"{change.Added.Count.Text()} accepted, {change.Removed.Count.Text()} taken out";
        return FileEdit.OfText(root, change.Path, change.Text, why);
    }

    /// <summary>The log that the compiler has written beside a manifest; null for a language that has no analyzers.</summary>
    private static CompilerLog? LogOf(string manifest)
    {
        var log = manifest[..^ManifestFile.FileExtension.Length] + CompilerLog.FileExtension;
        if (!File.Exists(log))
            return null;
        return CompilerLog.Read(log, out var reason) ?? throw new ToolException($"{log} cannot be read: {reason}.");
    }
}

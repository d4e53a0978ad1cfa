using OwnershipAnalyzers.Baselines;
using OwnershipAnalyzers.Evaluation;
using OwnershipAnalyzers.Manifests;
using OwnershipAnalyzers.Reading;
using OwnershipAnalyzers.Rules;
using OwnershipAnalyzers.Texts;
using OwnershipAnalyzers.Tool.Builds;
using OwnershipAnalyzers.Tool.Console;
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
        var obstacle = built.FirstOrDefault(finding => finding.Severity == "error" && CompilerRules.All.Any(rule => rule.Id == finding.Id)) is { } error ? Reason(error) : null;
        var sources = RepositorySources.Of(root, project, DateTime.UtcNow.Date, obstacle is null ? "It was built just now, so" : obstacle + " If that is not it,");
        var repository = RepositoryCatalog.Read(sources);
        if (repository.Findings.Select(one => one.Finding).FirstOrDefault(finding => finding.Rule == ConfigurationRules.UnusableBaseline) is { } fault)
            throw new ToolException($"{fault.Place?.Text}: {fault.Message} Mend it first, so that nothing in it is lost.");
        if (repository.Unreached.Count > 0)
            console.Error.WriteLine($"warning: {Unreached(repository.Unreached.Count)}{(obstacle is null ? "" : " " + obstacle)}");
        var changes = BaselineUpdate.Of(repository, CompilerLog.Merge(sources.ManifestFiles.Select(LogOf).OfType<CompilerLog>()), mayAdd);
        new EditRun(console, root, isDryRun).Finish(changes.Select(change => EditOf(root, change)), "Baselines are up to date.",
            $"Accepted {Plain.Count(changes.Sum(change => change.Added.Count), "finding")}, took out {changes.Sum(change => change.Removed.Count).Text()} that no longer occur.");
        return repository.Unreached.Count > 0 && obstacle is not null ? ExitCode.Findings : ExitCode.Fine;
    }

    private static string Unreached(int projects) =>
        $"{Plain.Count(projects, "project")} without a manifest (OWN0009): nothing in {(projects == 1 ? "it" : "them")} is accepted, and no entry is taken out that only the whole repository can judge.";

    private static string Reason(BuildFinding error) =>
        $"{error.Id} is an error at {error.Place}, by an .editorconfig or .globalconfig; let it be a warning there for this run, so that the project compiles.";

    private static FileEdit EditOf(string root, BaselineChange change) =>
        FileEdit.OfText(root, change.Path, change.Text, $"{change.Added.Count.Text()} accepted, {change.Removed.Count.Text()} taken out");

    /// <summary>The log that the compiler has written beside a manifest; null for a language that has no analyzers.</summary>
    private static CompilerLog? LogOf(string manifest)
    {
        var log = manifest[..^ManifestFile.FileExtension.Length] + CompilerLog.FileExtension;
        if (!File.Exists(log))
            return null;
        return CompilerLog.Read(log, out var reason) ?? throw new ToolException($"{log} cannot be read: {reason}.");
    }
}

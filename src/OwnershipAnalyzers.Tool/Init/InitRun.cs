using OwnershipAnalyzers.Tool.Editing;
using OwnershipAnalyzers.Tool.Init.Planning;
using OwnershipAnalyzers.Tool.Init.Sources;
using OwnershipAnalyzers.Tool.Repositories;

namespace OwnershipAnalyzers.Tool.Init;

/// <summary>One run of <c>init</c>.</summary>
/// <param name="console">Where it speaks.</param>
/// <param name="path">A path in the repository.</param>
/// <param name="isDryRun">Whether to show instead of to write.</param>
/// <param name="teamProperty">A property that names teams already; null for none.</param>
/// <param name="excluded">The globs of projects that need no owner.</param>
internal sealed class InitRun(ToolConsole console, string path, bool isDryRun, string? teamProperty, IReadOnlyList<string> excluded)
{
    public int Execute()
    {
        var root = RepositoryRoot.Find(path);
        console.Progress("Looking around ...");
        var survey = Survey.Of(root, [.. excluded.Select(glob => new Glob(glob))]);
        if (survey.Projects.Count == 0)
        {
            throw new ToolException(
                $"There is no project below {root}. Give a folder of a repository with C#, F# or Visual Basic projects.");
        }

        var sources = Sources(survey);
        var plan = InitPlan.Of(survey, sources, excluded);
        ShowFound(survey, sources);
        console.WriteList("To decide:", plan.Questions);
        console.WriteList(
            "Folders of other teams inside a project, which could be logical services of theirs (not written):", plan.Proposals);
        new EditRun(console, root, isDryRun).Finish(
            plan.Edits, "There is nothing to write.", "Next: read what was written, then 'dotnet ownership check --build'.");
        return ExitCode.Fine;
    }

    private IReadOnlyList<IOwnerSource> Sources(Survey survey)
    {
        IOwnerSource?[] all =
        [
            teamProperty is null ? null : PropertySource.Read(survey.Root, teamProperty, survey.Projects.Select(project => project.Path)),
            .. PortalSource.ReadAll(survey.Root, survey.Files),
            TeamFilesSource.Read(survey.Root, survey.Files),
            CodeOwnersSource.Read(survey.Root),
        ];
        return [.. all.OfType<IOwnerSource>()];
    }

    private void ShowFound(Survey survey, IReadOnlyList<IOwnerSource> sources)
    {
        var tests = survey.Projects.Count(project => project.IsTest);
        var declared = survey.Projects.Count(project => project.DeclaredIn is not null);
        var ofTests = tests > 0 ? $", {tests} of them tests" : "";
        var withOwner = declared > 0 ? $", {declared} with declared ownership" : "";
        string[] lines =
        [
            .. survey.Solutions.Select(solution => $"solution {solution}"),
            $"{Plain.Count(survey.Projects.Count, "project")}{ofTests}{withOwner}",
            PackageEdit.UsesCentralVersions(survey.Root) ? "central package management" : "package versions in each project",
            .. sources.Select(source => $"{source.Name}: {source.Summary}"),
        ];
        console.WriteList($"Found in {survey.Root}:", lines);
    }
}

using OwnershipAnalyzers.BuildFiles;
using OwnershipAnalyzers.Files;
using OwnershipAnalyzers.Tool.Editing;
using OwnershipAnalyzers.Tool.Repositories;

namespace OwnershipAnalyzers.Tool.Init.Planning;

/// <summary>Brings the package to the projects from which a nested build file keeps it (OWN0009).</summary>
internal sealed class PackageCoveragePlan
{
    private readonly Survey _survey;
    private readonly CutOffCause _causes;
    private readonly CutOffFile _files;
    private readonly List<FileEdit> _edits = [];
    private readonly List<string> _questions = [];

    private PackageCoveragePlan(Survey survey, FileEdit? package)
    {
        _survey = survey;
        _files = new CutOffFile(survey);
        _causes = new CutOffCause(RepositoryPath.Normalise(survey.Root), carrier: package is null ? null : survey.FullPath(package.Path));
    }

    /// <summary>The edits, what only a person can decide, a sentence each, and whether the package reaches a project after them.</summary>
    /// <param name="survey">What there is.</param>
    /// <param name="package">The edit that brings the package to the repository; null when it is there.</param>
    public static (IReadOnlyList<FileEdit> Edits, IReadOnlyList<string> Questions, Func<string, bool> Reaches) Of(
        Survey survey, FileEdit? package)
    {
        var plan = new PackageCoveragePlan(survey, package);
        plan.Open();
        plan.NameOthers();
        return (plan._edits, plan._questions, plan._causes.Reaches);
    }

    /// <summary>Innermost files first: several in a row can keep the package from a project.</summary>
    private void Open()
    {
        var closed = new HashSet<string>(StringComparer.Ordinal);
        while (Innermost(closed) is { } cutOff)
        {
            Plan(cutOff.Key, [.. cutOff]);
            // Open now, or left to people; neither is to be looked at again.
            closed.Add(cutOff.Key);
            if (_edits.Exists(edit => edit.Path == cutOff.Key))
                _causes.Mend(cutOff.Key);
        }

        _edits.Sort((edit, other) => string.CompareOrdinal(edit.Path, other.Path));
    }

    /// <summary>The innermost file that cuts projects off, with these; null when there is none but those that were looked at.</summary>
    private IGrouping<string, string>? Innermost(HashSet<string> seen) => _survey.Projects.Select(project => project.Path)
        .GroupBy(project => _causes.CutOffBy(project) ?? "", StringComparer.Ordinal)
        .Where(cut => cut.Key.Length > 0 && !seen.Contains(cut.Key))
        .OrderByDescending(cut => cut.Key.Length).ThenBy(cut => cut.Key, StringComparer.Ordinal)
        .FirstOrDefault();

    /// <summary>Those that no edit of ours reaches, and those that are reached only sometimes.</summary>
    private void NameOthers()
    {
        var projects = _survey.Projects.Select(project => project.Path).ToList();
        var missed = projects.Where(project => !_causes.Reaches(project) && _causes.CutOffBy(project) is null);
        foreach (var same in missed.GroupBy(project => string.Join(". ", _causes.Of(project)), StringComparer.Ordinal))
            _questions.Add($"The package does not reach {Names.Few(same)}: {same.Key}");
        var conditional = projects.SelectMany(project => _causes.ConditionsFor(project).Select(condition => (condition, project)));
        foreach (var same in conditional.GroupBy(known => known.condition, known => known.project))
        {
            var file = same.Key.File;
            _questions.Add($"{file} imports the {RelativePath.NameOf(file)} above only if {same.Key.Condition}. "
                + $"Otherwise the package does not reach {Names.Few(same)}.");
        }
    }

    private void Plan(string file, IReadOnlyList<string> cutOff)
    {
        var name = RelativePath.NameOf(file);
        var why = _files.WhyNotEdited(file);
        var text = why.Length > 0 ? null : TextFile.Read(_survey.FullPath(file));
        if (text is not null && ImportEdit.After(text, name) is { } after)
        {
            var reason = $"imports the {name} above, so that the package reaches {Plain.Count(cutOff.Count, "project")} more";
            _edits.Add(new FileEdit(file, File.ReadAllBytes(_survey.FullPath(file)), text.With(after), reason));
            if (_files.WhatElseComes(file) is { Count: > 0 } others)
            {
                _questions.Add($"{file}: with the {name} above, its projects also get {Names.Few(others)}. "
                    + "Build once, and set here what has to stay different.");
            }

            return;
        }

        var obstacle = why.Length > 0 ? why : "it does not begin with <Project>";
        var them = cutOff.Count == 1 ? "it" : "them";
        var projects = cutOff.Count == 1 ? "the project" : "the projects";
        _questions.Add($"The package does not reach {Names.Few(cutOff)}, because {file} cuts {them} off from the {name} above. "
            + $"It is not edited: {obstacle}. Add {SharedBuildFile.ImportOfAbove(name)} to it, or leave {projects} out with --exclude.");
    }
}

using OwnershipAnalyzers.BuildFiles;
using OwnershipAnalyzers.Files;
using OwnershipAnalyzers.Tool.Console;
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
        (_survey, _files) = (survey, new CutOffFile(survey));
        _causes = new CutOffCause(RepositoryPath.Normalise(survey.Root), carrier: package is null ? null : survey.FullPath(package.Path));
    }

    /// <summary>The edits, what only a person can decide, a sentence each, and whether the package reaches a project after them.</summary>
    /// <param name="survey">What there is.</param>
    /// <param name="package">The edit that brings the package to the repository; null when it is there.</param>
    public static (IReadOnlyList<FileEdit> Edits, IReadOnlyList<string> Questions, Func<string, bool> Reaches) Of(Survey survey, FileEdit? package)
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
        while (_survey.Projects.GroupBy(project => _causes.CutOffBy(project.Path) ?? "", project => project.Path, StringComparer.Ordinal)
            .Where(cut => cut.Key.Length > 0 && !closed.Contains(cut.Key)).OrderByDescending(cut => cut.Key.Length).ThenBy(cut => cut.Key, StringComparer.Ordinal).FirstOrDefault() is { } cutOff)
        {
            Plan(cutOff.Key, [.. cutOff]);
            // Open now, or left to people; neither is to be looked at again.
            closed.Add(cutOff.Key);
            if (_edits.Exists(edit => edit.Path == cutOff.Key))
                _causes.Mend(cutOff.Key);
        }

        _edits.Sort((one, other) => string.CompareOrdinal(one.Path, other.Path));
    }

    /// <summary>Those that no edit of ours reaches, and those that are reached only sometimes.</summary>
    private void NameOthers()
    {
        foreach (var same in _survey.Projects.Where(project => !_causes.Reaches(project.Path) && _causes.CutOffBy(project.Path) is null).GroupBy(project => string.Join(". ", _causes.Of(project.Path)), StringComparer.Ordinal))
            _questions.Add($"The package does not reach {Names.Few(same.Select(project => project.Path))}: {same.Key}");
        foreach (var same in _survey.Projects.SelectMany(project => _causes.ConditionsFor(project.Path).Select(condition => (condition, project))).GroupBy(one => one.condition, one => one.project.Path))
            _questions.Add($"{same.Key.File} imports the {RelativePath.NameOf(same.Key.File)} above only if {same.Key.Condition}. Otherwise the package does not reach {Names.Few(same)}.");
    }

    private void Plan(string file, IReadOnlyList<string> cutOff)
    {
        var name = RelativePath.NameOf(file);
        var why = _files.WhyNotEdited(file);
        var text = why.Length > 0 ? null : TextFile.Read(_survey.FullPath(file));
        if (text is not null && ImportEdit.After(text, name) is { } after)
        {
            _edits.Add(new FileEdit(file, File.ReadAllBytes(_survey.FullPath(file)), text.With(after), $"imports the {name} above, so that the package reaches {Plain.Count(cutOff.Count, "project")} more"));
            if (_files.WhatElseComes(file) is { Count: > 0 } others)
                _questions.Add($"{file}: with the {name} above, its projects also get {Names.Few(others)}. Build once, and set here what has to stay different.");
            return;
        }

        _questions.Add($"The package does not reach {Names.Few(cutOff)}, because {file} cuts {(cutOff.Count == 1 ? "it" : "them")} off from the {name} above. It is not edited: {(why.Length > 0 ? why : "it does not begin with <Project>")}. "
            + $"Add {SharedBuildFile.ImportOfAbove(name)} to it, or leave {(cutOff.Count == 1 ? "the project" : "the projects")} out with --exclude.");
    }
}

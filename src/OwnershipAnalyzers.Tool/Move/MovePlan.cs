using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Tool.Editing;

namespace OwnershipAnalyzers.Tool.Move;

/// <summary>
/// Which declarations change their carrier. A file can be about several projects, so what one of them cannot give up, or does not say, keeps the
/// others from it: afterwards, every project declares exactly what it did before.
/// </summary>
internal sealed class MovePlan
{
    private readonly IReadOnlyList<DeclaringProject> _projects;
    private readonly DeclarationForm _to;
    private readonly string _root;
    private readonly List<Step> _steps;
    private readonly List<string> _refusals = [];

    private MovePlan(IReadOnlyList<DeclaringProject> projects, Func<string, bool> isMeant, DeclarationForm to, string root)
    {
        (_projects, _to, _root) = (projects, to, root);
        _steps =
        [
            .. from project in projects
               where isMeant(project.Path)
               from attribute in Fact.All.Where(fact => !fact.IsList).Select(fact => fact.Attribute).Distinct()
               where Of(project, attribute).Any(one => one.File.DeclarationForm != to)
               select new Step(project, attribute, Destination.Of(project, to, projects, root)),
        ];
    }

    /// <summary>What stays where it is, and why, a sentence each.</summary>
    public IReadOnlyList<string> Refusals => _refusals;

    /// <summary>Plans without writing anything.</summary>
    /// <param name="projects">The projects of the repository.</param>
    /// <param name="isMeant">Whether a project is one of those whose declarations are to be moved.</param>
    /// <param name="to">Where they are to stand.</param>
    /// <param name="root">Absolute path of the repository root.</param>
    public static MovePlan Of(IReadOnlyList<DeclaringProject> projects, Func<string, bool> isMeant, DeclarationForm to, string root)
    {
        var plan = new MovePlan(projects, isMeant, to, root);
        // Each step that falls can take others with it.
        while (plan._steps.Select(step => (Step: step, Obstacle: plan.ObstacleOf(step))).Where(one => one.Obstacle.Length > 0).ToList() is { Count: > 0 } fallen)
        {
            plan._refusals.AddRange(fallen.Select(one => $"{one.Step.Project.Path}: {Fact.All.First(fact => fact.Attribute == one.Step.Attribute).Noun}: {one.Obstacle}."));
            plan._steps.RemoveAll(step => fallen.Exists(one => one.Step == step));
        }

        return plan;
    }

    /// <summary>The files as they are going to be.</summary>
    public IEnumerable<FileEdit> Edits()
    {
        var moved = _steps.SelectMany(step => Of(step.Project, step.Attribute).Select(one => (step, one.File, one.Declared))).ToList();
        foreach (var source in moved.Where(one => one.File.DeclarationForm != _to).GroupBy(one => one.File))
            yield return Edit(source.Key, source.Key.Without([.. source.Select(one => one.Declared.Fact).Distinct()]), "", source.Select(one => one.Declared));
        foreach (var target in moved.GroupBy(one => one.step.Destination.File.Path, StringComparer.Ordinal))
        {
            var known = target.Where(one => one.File.DeclarationForm == _to).Select(one => one.Declared.Fact).ToHashSet();
            var added = target.Select(one => one.Declared).Where(one => !known.Contains(one.Fact)).DistinctBy(one => one.Fact).OrderBy(one => one.Fact.Kind).ToList();
            if (added.Count > 0)
                yield return Edit(target.First().step.Destination.File, target.First().step.Destination.File.With(added), "declares ", added);
        }
    }

    private FileEdit Edit(DeclaringFile file, string? text, string verb, IEnumerable<Declared> facts)
    {
        var nouns = string.Join(", ", facts.Select(one => one.Fact).Distinct().OrderBy(fact => fact.Kind).Select(fact => fact.Noun));
        var full = System.IO.Path.Combine(_root, file.Path);
        return new FileEdit(file.Path, File.Exists(full) ? File.ReadAllBytes(full) : null, text is null ? null : file.Text.With(text), verb.Length > 0 ? verb + nouns : $"no longer declares {nouns}");
    }

    private string ObstacleOf(Step step)
    {
        var declared = Of(step.Project, step.Attribute).ToList();
        if (declared.Find(one => one.Declared.Obstacle.Length > 0) is { Declared: { } stuck })
            return $"{stuck.Place.Text}: {stuck.Obstacle}";
        if (declared.GroupBy(one => one.Declared.Fact).FirstOrDefault(same => same.Select(one => one.Declared.Value).Distinct().Count() > 1)?.DistinctBy(one => one.Declared.Value).ToList() is [var one, var other, ..])
            return $"{one.Declared.Place.Text} says '{one.Declared.Value}', and {other.Declared.Place.Text} says '{other.Declared.Value}'; make them agree first";
        if (step.Destination.Obstacle.Length > 0)
            return step.Destination.Obstacle;
        if (_to == DeclarationForm.Attributes && WhyNoAttribute(declared) is { Length: > 0 } why)
            return why;
        return declared.Where(one => one.File.DeclarationForm != _to).Select(one => SharedWith(step, one.File)).FirstOrDefault(reason => reason.Length > 0)
            ?? step.Destination.Projects.Select(project => Disagrees(step, project)).FirstOrDefault(reason => reason.Length > 0) ?? "";
    }

    /// <summary>Several facts can share an attribute, of which there is one only.</summary>
    private string WhyNoAttribute(List<(DeclaringFile File, Declared Declared)> declared)
    {
        if (declared.Find(one => one.File.DeclarationForm == _to) is { Declared: { } there } && declared.Any(one => !declared.Any(known => known.File.DeclarationForm == _to && known.Declared.Fact == one.Declared.Fact)))
            return $"{there.Place.Text} has the attribute already; add the other argument by hand";
        return declared.Exists(one => one.Declared.Fact.Argument is null) ? "" : $"{declared[0].Declared.Place.Text}: there is no {declared[0].Declared.Fact.Attribute} without a stage; declare that first";
    }

    /// <summary>Why a file has to go on declaring something for another project.</summary>
    private string SharedWith(Step step, DeclaringFile file) =>
        _projects.FirstOrDefault(other => other.Files.Contains(file) && !_steps.Exists(another => another.Project == other && another.Attribute == step.Attribute)) is { } left
            ? $"{file.Path} declares it for {left.Path}, too, from which it is not moved; move it from all of them, or write it into each" : "";

    /// <summary>Why a project must not get what is declared for this one.</summary>
    private static string Disagrees(Step step, DeclaringProject other)
    {
        if (Facts(other).SetEquals(Facts(step.Project)))
            return "";
        var file = step.Destination.File.Path;
        return $"{file} would declare it for {other.Path}, too, which says {(Facts(other).Count == 0 ? "nothing" : "something else")}; declare the same there first, or leave it here";

        HashSet<(FactKind, string)> Facts(DeclaringProject project) => [.. Of(project, step.Attribute).Select(one => (one.Declared.Fact.Kind, one.Declared.Value))];
    }

    private static IEnumerable<(DeclaringFile File, Declared Declared)> Of(DeclaringProject project, string attribute) =>
        project.Files.SelectMany(file => file.Declarations.Where(one => one.Fact.Attribute == attribute).Select(one => (file, one)));

    /// <summary>The declarations of one attribute, of one project, and where they go.</summary>
    private sealed record Step(DeclaringProject Project, string Attribute, Destination Destination);
}

using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Tool.Editing;

namespace OwnershipAnalyzers.Tool.Move;

/// <summary>
/// Which declarations change their carrier. A file can be about several projects, so what one of them cannot give up, or does not say,
/// keeps the others from it: afterwards, every project declares exactly what it did before.
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
        _projects = projects;
        _to = to;
        _root = root;
        _steps =
        [
            .. from project in projects
               where isMeant(project.Path)
               from attribute in Fact.All.Where(fact => !fact.IsList).Select(fact => fact.Attribute).Distinct()
               where Of(project, attribute).Any(IsToMove)
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
        while (plan.Obstacles() is { Count: > 0 } obstacles)
        {
            foreach (var (step, obstacle) in obstacles)
                plan._refusals.Add($"{step.Project.Path}: {Fact.All.First(fact => fact.Attribute == step.Attribute).Noun}: {obstacle}.");
            plan._steps.RemoveAll(step => obstacles.Exists(known => known.Step == step));
        }

        return plan;
    }

    /// <summary>The files as they are going to be.</summary>
    public IEnumerable<FileEdit> Edits()
    {
        var moves = _steps.Select(step => (Target: step.Destination.File, All: Of(step.Project, step.Attribute).ToList())).ToList();
        foreach (var source in moves.SelectMany(move => move.All).Where(IsToMove).GroupBy(held => held.File, held => held.Fact))
        {
            var text = source.Key.Without([.. source.Select(moved => moved.Fact).Distinct()]);
            yield return Edit(source.Key, text, "no longer declares", source);
        }

        foreach (var target in moves.GroupBy(move => move.Target.Path, StringComparer.Ordinal))
        {
            var all = target.SelectMany(move => move.All).ToList();
            var known = all.Where(held => !IsToMove(held)).Select(held => held.Fact.Fact).ToHashSet();
            var news = all.Select(held => held.Fact).Where(moved => !known.Contains(moved.Fact)).DistinctBy(moved => moved.Fact);
            MovableFact[] added = [.. news.OrderBy(moved => moved.Fact.Kind)];
            var file = target.First().Target;
            if (added.Length > 0)
                yield return Edit(file, file.With(added), "declares", added);
        }
    }

    private FileEdit Edit(DeclaringFile file, string? text, string verb, IEnumerable<MovableFact> facts)
    {
        var nouns = facts.Select(moved => moved.Fact).Distinct().OrderBy(fact => fact.Kind).Select(fact => fact.Noun);
        var full = System.IO.Path.Combine(_root, file.Path);
        var before = File.Exists(full) ? File.ReadAllBytes(full) : null;
        return new FileEdit(file.Path, before, text is null ? null : file.Text.With(text), $"{verb} {string.Join(", ", nouns)}");
    }

    private bool IsToMove(HeldFact held) => held.File.DeclarationForm != _to;

    /// <summary>The steps that cannot be made, each with the reason.</summary>
    private List<(Step Step, string Obstacle)> Obstacles() =>
        [.. _steps.Select(step => (step, obstacle: ObstacleOf(step))).Where(known => known.obstacle.Length > 0)];

    private string ObstacleOf(Step step)
    {
        var held = Of(step.Project, step.Attribute).ToList();
        var facts = held.Select(known => known.Fact).ToList();
        if (facts.Find(fact => fact.Obstacle.Length > 0) is { } stuck)
            return $"{stuck.Place.Text}: {stuck.Obstacle}";
        if (Contradiction(facts) is { Length: > 0 } contradiction)
            return contradiction;
        if (step.Destination.Obstacle.Length > 0)
            return step.Destination.Obstacle;
        if (_to == DeclarationForm.Attributes && WhyNoAttribute(held) is { Length: > 0 } why)
            return why;
        var shared = held.Where(IsToMove).Select(known => SharedWith(step, known.File));
        var disagreements = step.Destination.Projects.Select(project => Disagrees(step, project));
        return shared.Concat(disagreements).FirstOrDefault(reason => reason.Length > 0) ?? "";
    }

    private static string Contradiction(List<MovableFact> facts)
    {
        var values = facts.GroupBy(fact => fact.Fact).Select(same => same.DistinctBy(fact => fact.Value).ToList());
        return values.FirstOrDefault(same => same.Count > 1) is [var first, var second, ..]
            ? $"{first.Place.Text} says '{first.Value}', and {second.Place.Text} says '{second.Value}'; make them agree first"
            : "";
    }

    /// <summary>Several facts can share an attribute, of which there is one only.</summary>
    private string WhyNoAttribute(List<HeldFact> held)
    {
        var there = held.Where(known => !IsToMove(known)).Select(known => known.Fact).ToList();
        if (there.Count > 0 && held.Exists(known => !there.Exists(fact => fact.Fact == known.Fact.Fact)))
            return $"{there[0].Place.Text} has the attribute already; add the other argument by hand";
        var first = held[0].Fact;
        return held.Exists(known => known.Fact.Fact.Argument is null)
            ? ""
            : $"{first.Place.Text}: there is no {first.Fact.Attribute} without a stage; declare that first";
    }

    /// <summary>Why a file has to go on declaring something for another project.</summary>
    private string SharedWith(Step step, DeclaringFile file)
    {
        var moved = _steps.Where(other => other.Attribute == step.Attribute).Select(other => other.Project).ToList();
        return _projects.FirstOrDefault(other => other.Files.Contains(file) && !moved.Contains(other)) is { } left
            ? $"{file.Path} declares it for {left.Path}, too, from which it is not moved; move it from all of them, or write it into each"
            : "";
    }

    /// <summary>Why a project must not get what is declared for this one.</summary>
    private static string Disagrees(Step step, DeclaringProject other)
    {
        var facts = Facts(other);
        if (facts.SetEquals(Facts(step.Project)))
            return "";
        return $"{step.Destination.File.Path} would declare it for {other.Path}, too, "
            + $"which says {(facts.Count == 0 ? "nothing" : "something else")}; declare the same there first, or leave it here";

        HashSet<(FactKind, string)> Facts(DeclaringProject project) =>
            [.. Of(project, step.Attribute).Select(held => (held.Fact.Fact.Kind, held.Fact.Value))];
    }

    private static IEnumerable<HeldFact> Of(DeclaringProject project, string attribute) =>
        project.Files.SelectMany(file => file.Declarations.Select(fact => new HeldFact(file, fact)))
            .Where(held => held.Fact.Fact.Attribute == attribute);

    /// <summary>A fact, and the file that declares it.</summary>
    private readonly record struct HeldFact(DeclaringFile File, MovableFact Fact);

    /// <summary>The declarations of one attribute, of one project, and where they go.</summary>
    private sealed record Step(DeclaringProject Project, string Attribute, Destination Destination);
}

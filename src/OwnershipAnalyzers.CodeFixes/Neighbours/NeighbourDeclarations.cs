using Microsoft.CodeAnalysis;
using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Slices;

namespace OwnershipAnalyzers.CodeFixes.Neighbours;

/// <summary>
/// What the projects around a project declare, as far as an editor has them open: the best hint at what it would declare itself. An
/// analyzer sees one project only; a light bulb sees them all.
/// </summary>
internal sealed class NeighbourDeclarations
{
    // More of them cost more than they tell.
    private const int Most = 16;

    // All projects of many repositories lie in one folder, "src", and have nothing else in common.
    private const int FoldersThatMeanSomething = 2;

    private readonly IReadOnlyList<Neighbour> _nearestFirst;

    private NeighbourDeclarations(Slice slice, IReadOnlyList<Neighbour> nearestFirst)
    {
        Slice = slice;
        _nearestFirst = nearestFirst;
    }

    /// <summary>What the project itself knows of the registry.</summary>
    public Slice Slice { get; }

    /// <summary>The projects around another; null for one that has nothing to do with ownership.</summary>
    public static async Task<NeighbourDeclarations?> OfAsync(Project project, CancellationToken cancellation)
    {
        if (await SliceDocument.OfAsync(project, cancellation).ConfigureAwait(false) is not { } own)
            return null;
        var others = new List<(Project Project, Slice Slice)>();
        foreach (var other in project.Solution.Projects)
        {
            if (await SliceDocument.OfAsync(other, cancellation).ConfigureAwait(false) is { } slice && slice.Project != own.Project)
                others.Add((other, slice));
        }

        var nearest = others.GroupBy(other => other.Slice.Project, StringComparer.Ordinal)
            .Select(frameworks => frameworks.First())
            .OrderByDescending(other => FolderPath.Shared(own.Project, other.Slice.Project))
            .ThenBy(other => other.Slice.Project, StringComparer.Ordinal)
            .Take(Most);
        var neighbours = new List<Neighbour>();
        foreach (var (other, slice) in nearest)
        {
            var carried = slice.Declarations
                .Where(declaration => declaration is { Of: null, IsEmpty: false })
                .Select(declaration => (declaration.Kind, declaration.Value));
            var written = await WrittenDeclarations.OfAsync(other, cancellation).ConfigureAwait(false);
            var facts = carried.Concat(written).ToLookup(fact => fact.Kind, fact => fact.Value);
            neighbours.Add(new Neighbour(FolderPath.Shared(own.Project, slice.Project), facts));
        }

        return new NeighbourDeclarations(own, neighbours);
    }

    /// <summary>The values of a fact that others declare, nearest first.</summary>
    public IReadOnlyList<string> Values(FactKind kind) => [.. Values(kind, _nearestFirst)];

    /// <summary>
    /// The value on which the nearest of those agree that lie in the same folder tree; null when there are none, or they do not.
    /// </summary>
    public string? Agreed(FactKind kind)
    {
        var near = _nearestFirst
            .Where(neighbour => neighbour.SharedFolders >= FoldersThatMeanSomething && neighbour.Facts[kind].Any())
            .ToList();
        var nearest = near.Where(neighbour => neighbour.SharedFolders == near[0].SharedFolders);
        return Values(kind, nearest).Take(2).ToList() is [var value] ? value : null;
    }

    private IEnumerable<string> Values(FactKind kind, IEnumerable<Neighbour> neighbours) =>
        neighbours.SelectMany(neighbour => neighbour.Facts[kind]).Select(value => Known(kind, value)).OfType<string>().Distinct();

    /// <summary>The value as this project would write it; null when it is a mistake that a neighbour made.</summary>
    private string? Known(FactKind kind, string value) => kind switch
    {
        FactKind.Team => Slice.FindTeam(value) is { Successor: null } ? value : null,
        FactKind.Tier => Slice.Tiers.Contains(value) ? value : null,
        FactKind.Stage => LifecycleStages.Parse(value)?.ToString(),
        _ => Slug.IsValid(value) ? value : null,
    };

    private sealed record Neighbour(int SharedFolders, ILookup<FactKind, string> Facts);
}

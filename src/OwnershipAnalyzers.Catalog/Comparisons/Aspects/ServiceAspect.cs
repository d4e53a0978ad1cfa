using OwnershipAnalyzers.Catalogs;
using OwnershipAnalyzers.Joining;

namespace OwnershipAnalyzers.Comparisons.Aspects;

/// <summary>Services that came, went, have another id, or are another kind of thing.</summary>
internal sealed class ServiceAspect : Aspect
{
    public override IReadOnlyList<string> Keys { get; } = ["service.id", "service.kind"];

    public override IEnumerable<Change> Compare(Sides sides)
    {
        foreach (var service in sides.Gone)
            yield return Gone(service, sides);
        foreach (var service in sides.Added)
            yield return new Change(ChangeKind.Service, service.Id) { New = Text(service) };
        foreach (var (was, now) in sides.Renamed)
            yield return Renamed(was.Id, now.Id, sides);
        foreach (var (was, now) in sides.Pairs.Where(pair => pair.Old.Kind != pair.New.Kind))
            yield return new Change(ChangeKind.Service, now.Id) { Item = "kind", Old = was.Kind, New = now.Kind };
    }

    private static Change Gone(CatalogService service, Sides sides)
    {
        if (sides.New.Catalog.ExternalServices.Any(external => external.Id == service.Id))
            return new Change(ChangeKind.Service, service.Id) { Old = Text(service), Note = "listed as external now" };
        return StillUsed(new Change(ChangeKind.Service, service.Id) { Old = Text(service) }, "still used", service.Id, sides);
    }

    private static Change Renamed(string was, string now, Sides sides) =>
        StillUsed(new Change(ChangeKind.Service, now) { Item = "id", Old = was, New = now }, "still named so", was, sides);

    /// <summary>Who depends on an id that is no longer there is worse off.</summary>
    private static Change StillUsed(Change change, string how, string id, Sides sides)
    {
        var consumers = sides.New.Catalog.Services.Where(service => service.DependsOn.Any(use => use.Service == id));
        var users = AssemblyMerge.Sorted(consumers.Select(service => service.Id));
        return users.Count == 0 ? change : change with { Effect = ChangeEffect.Worse, Note = $"{how} by {string.Join(", ", users)}" };
    }

    private static string Text(CatalogService service) =>
        string.Join(", ", new[] { service.Team is { } team ? $"of {team}" : "of nobody", service.Stage, service.Tier }.OfType<string>());
}

using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Joining;
using OwnershipAnalyzers.Rules;

namespace OwnershipAnalyzers.Checks.Dependencies;

/// <summary>
/// One finding for each set of services that all need each other, with the shortest cycle in it. Two services of one team are OWN1012.
/// </summary>
internal sealed class CycleRule : CatalogRule
{
    public override Rule Rule => DependencyRules.Cycle;

    public override IEnumerable<Finding> Check(RepositoryModel model)
    {
        var graph = model.Services.ToDictionary(
            service => service.Id,
            service => Used(service, model),
            StringComparer.Ordinal);
        return new Cycles(graph, isOne: BelongToOneTeam).Shortest().Select(cycle => Report(cycle, model));

        bool BelongToOneTeam(string service, string other) => Team(service) is { } team && Team(other) == team;

        string? Team(string id) => model.FindService(id)!.Facts.Team;
    }

    private static IReadOnlyList<string> Used(OwnedService service, RepositoryModel model) =>
        [.. service.Facts.DependsOn.Select(used => used.Service).Where(id => model.FindService(id) is not null)];

    private Finding Report(IReadOnlyList<string> cycle, RepositoryModel model)
    {
        var edges = cycle.Select((id, index) => Edge(model.FindService(id)!, cycle[(index + 1) % cycle.Count], model)).ToList();
        var path = string.Join(", ", edges.Select(edge => edge.Text));
        return model.FindService(cycle[0])!.Finding(Rule, edges[0].Place, $"cycle/{string.Join("/", cycle.Skip(1))}", path);
    }

    private static (string Text, FilePlace Place) Edge(OwnedService user, string used, RepositoryModel model)
    {
        var reference = model.Dependencies.FirstReference(user.Id, used);
        var place = reference is null
            ? user.PlaceOfDependency(used)
            : model.EvaluationContext.PlaceOfReference(reference.From.Project, reference.To.Project, reference.To.Name);
        return ($"'{user.Id}' needs '{used}' ({reference?.Text ?? "declared"}, {place.Text})", place);
    }
}

using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Joining;
using OwnershipAnalyzers.Rules;

namespace OwnershipAnalyzers.Checks.Dependencies;

/// <summary>One finding for each knot of services, with the shortest way around in it. Of two services of one team OWN1012 speaks.</summary>
internal sealed class CycleRule : CatalogRule
{
    public override Rule Rule => DependencyRules.Cycle;

    public override IEnumerable<Finding> Check(RepositoryModel model)
    {
        var graph = model.Services.ToDictionary(
            service => service.Id,
            service => (IReadOnlyList<string>)[.. service.Facts.DependsOn.Select(used => used.Service).Where(id => model.FindService(id) is not null)], StringComparer.Ordinal);
        return new Cycles(graph, isOne: (one, other) => Team(one) is { } team && Team(other) == team).Shortest().Select(cycle => Report(cycle, model));

        string? Team(string id) => model.FindService(id)!.Facts.Team;
    }

    private Finding Report(IReadOnlyList<string> cycle, RepositoryModel model)
    {
        var edges = cycle.Select((id, index) => Edge(model.FindService(id)!, cycle[(index + 1) % cycle.Count], model)).ToList();
        var path = string.Join(", ", edges.Select(edge => edge.Text));
        return model.FindService(cycle[0])!.Finding(Rule, edges[0].Place, $"cycle/{string.Join("/", cycle.Skip(1))}", path);
    }

    private static (string Text, FilePlace Place) Edge(OwnedService user, string used, RepositoryModel model)
    {
        var reference = model.Dependencies.FirstReference(user.Id, used);
        var place = reference is null ? user.PlaceOfDependency(used) : model.EvaluationContext.PlaceOfReference(reference.From.Project, reference.To.Project, reference.To.Name);
        return ($"'{user.Id}' needs '{used}' ({reference?.Text ?? "declared"}, {place.Text})", place);
    }
}

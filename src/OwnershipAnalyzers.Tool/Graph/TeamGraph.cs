using System.Text.Json;
using OwnershipAnalyzers.Directories;
using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Json;
using OwnershipAnalyzers.Reading;
using OwnershipAnalyzers.Texts;
using OwnershipAnalyzers.Tool.Console;

namespace OwnershipAnalyzers.Tool.Graph;

/// <summary>Teams, and whose services use whose. What a team uses of its own is left out.</summary>
internal sealed class TeamGraph : IOwnershipGraph
{
    /// <summary>Stands for the services of nobody; no team is called so.</summary>
    private const string Nobody = "";

    private readonly GraphFocus? _focus;
    private readonly ServiceDirectory _directory;
    private readonly IReadOnlyList<IGrouping<string, ServiceNode>> _teams;
    private readonly IReadOnlyList<TeamEdge> _edges;

    /// <exception cref="ToolException">The focus is no team with services.</exception>
    public TeamGraph(DependencyGraph graph, ServiceDirectory directory, GraphFocus? focus, string catalog)
    {
        (_focus, _directory) = (focus, directory);
        _teams = [.. graph.Nodes.GroupBy(TeamOf).OrderBy(team => team.Key, StringComparer.Ordinal)];
        _edges =
        [
            .. graph.Edges.Where(edge => TeamOf(edge.User) != TeamOf(edge.Used)).GroupBy(edge => (From: TeamOf(edge.User), To: TeamOf(edge.Used)))
                .Select(uses => new TeamEdge(uses.Key.From, uses.Key.To, uses.Count(), uses.Count(use => use.IsCritical), uses.Count(use => use.Used.IsInSunset)))
                .OrderBy(edge => edge.From, StringComparer.Ordinal).ThenBy(edge => edge.To, StringComparer.Ordinal),
        ];
        if (focus is null)
            return;
        if (_teams.All(team => team.Key != focus.Id))
            throw new ToolException($"No team '{focus.Id}' owns a service in {catalog}.{Nearest.Question(focus.Id, _teams.Select(team => team.Key))} With '--by team' the focus is a team.");
        var near = GraphNeighbourhood.Of([.. _edges.Select(edge => (edge.From, edge.To))], focus.Id, focus.Depth);
        _teams = [.. _teams.Where(team => near.Contains(team.Key))];
        _edges = [.. _edges.Where(edge => near.Contains(edge.From) && near.Contains(edge.To))];
    }

    public string Size => $"{Plain.Count(_teams.Count, "team")}, {Plain.Count(_edges.Count, "connection")}";

    public Drawing Draw() => new(
        [new DrawnGroup(null, [.. _teams.Select(team => new DrawnNode(
            team.Key, [team.Key == Nobody ? "no owner" : team.Key, Plain.Count(team.Count(), "service")], team.Key == Nobody ? NodeLook.Unknown : NodeLook.Usual, team.Key == _focus?.Id))])],
        [.. _edges.Select(edge => new DrawnEdge(edge.From, edge.To, edge.Critical > 0, edge.Sunset > 0, Label(edge)))]);

    public string Json() => JsonFormat.Finish(JsonSerializer.Serialize(
        new TeamGraphJson("team", _focus?.Id, _focus?.Depth,
            [.. _teams.Select(team => new TeamGraphJsonNode(IdOf(team.Key), _directory.Team(IdOf(team.Key))?.Name, [.. team.Select(service => service.Id)]))],
            [.. _edges.Select(edge => new TeamGraphJsonEdge(IdOf(edge.From), IdOf(edge.To), edge.Uses, edge.Critical, edge.Sunset))]),
        GraphJson.Context.TeamGraphJson));

    private static string Label(TeamEdge edge) => Plain.Count(edge.Uses, "use") + (edge.Sunset > 0 ? $", {edge.Sunset.Text()} of what is deprecated" : "");

    private static string TeamOf(ServiceNode node) => node.Team ?? Nobody;

    private static string? IdOf(string team) => team == Nobody ? null : team;

    private sealed record TeamEdge(string From, string To, int Uses, int Critical, int Sunset);
}

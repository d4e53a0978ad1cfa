using System.Text.Json;
using OwnershipAnalyzers.Directories;
using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Json;
using OwnershipAnalyzers.Reading;
using OwnershipAnalyzers.Texts;

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
        _focus = focus;
        _directory = directory;
        _teams = [.. graph.Nodes.GroupBy(TeamOf).OrderBy(team => team.Key, StringComparer.Ordinal)];
        var uses = graph.Edges.GroupBy(edge => (From: TeamOf(edge.User), To: TeamOf(edge.Used)));
        var edges = uses.Where(same => same.Key.From != same.Key.To).Select(same => TeamEdge.Of(same.Key.From, same.Key.To, [.. same]));
        _edges = [.. edges.OrderBy(edge => edge.From, StringComparer.Ordinal).ThenBy(edge => edge.To, StringComparer.Ordinal)];
        if (focus is null)
            return;
        if (_teams.All(team => team.Key != focus.Id))
        {
            var question = Nearest.Question(focus.Id, _teams.Select(team => team.Key));
            throw new ToolException($"No team '{focus.Id}' owns a service in {catalog}.{question} With '--by team' the focus is a team.");
        }

        var near = GraphNeighbourhood.Of([.. _edges.Select(edge => (edge.From, edge.To))], focus.Id, focus.Depth);
        _teams = [.. _teams.Where(team => near.Contains(team.Key))];
        _edges = [.. _edges.Where(edge => near.Contains(edge.From) && near.Contains(edge.To))];
    }

    public string Size => $"{Plain.Count(_teams.Count, "team")}, {Plain.Count(_edges.Count, "connection")}";

    public Drawing Draw()
    {
        var edges = _edges.Select(edge => new DrawnEdge(edge.From, edge.To, edge.Critical > 0, edge.Sunset > 0, Label(edge)));
        return new Drawing([new DrawnGroup(null, [.. _teams.Select(Node)])], [.. edges]);
    }

    public string Json()
    {
        var teams = _teams.Select(team => new TeamGraphJsonNode(IdOf(team.Key), NameOf(team.Key), [.. team.Select(service => service.Id)]));
        var edges = _edges.Select(edge => new TeamGraphJsonEdge(IdOf(edge.From), IdOf(edge.To), edge.Uses, edge.Critical, edge.Sunset));
        var graph = new TeamGraphJson("team", _focus?.Id, _focus?.Depth, [.. teams], [.. edges]);
        return JsonFormat.Finish(JsonSerializer.Serialize(graph, GraphJson.Context.TeamGraphJson));
    }

    private DrawnNode Node(IGrouping<string, ServiceNode> team)
    {
        var services = Plain.Count(team.Count(), "service");
        return team.Key == Nobody
            ? new DrawnNode(team.Key, ["no owner", services], NodeLook.Unknown, team.Key == _focus?.Id)
            : new DrawnNode(team.Key, [team.Key, services], NodeLook.Usual, team.Key == _focus?.Id);
    }

    private string? NameOf(string team) => _directory.Team(IdOf(team))?.Name;

    private static string Label(TeamEdge edge) =>
        Plain.Count(edge.Uses, "use") + (edge.Sunset > 0 ? $", {edge.Sunset.Text()} of what is deprecated" : "");

    private static string TeamOf(ServiceNode node) => node.Team ?? Nobody;

    private static string? IdOf(string team) => team == Nobody ? null : team;

    private sealed record TeamEdge(string From, string To, int Uses, int Critical, int Sunset)
    {
        public static TeamEdge Of(string from, string to, IReadOnlyList<DependencyEdge> uses) =>
            new(from, to, uses.Count, uses.Count(use => use.IsCritical), uses.Count(use => use.Used.IsInSunset));
    }
}

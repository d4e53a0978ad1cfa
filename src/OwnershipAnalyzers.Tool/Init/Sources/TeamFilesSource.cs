using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Tool.Portals;
using OwnershipAnalyzers.Tool.Repositories;
using YamlDotNet.RepresentationModel;

namespace OwnershipAnalyzers.Tool.Init.Sources;

/// <summary>Files with a team each and the globs of what it owns, as <c>code_ownership</c> has them in <c>config/teams</c>.</summary>
internal sealed class TeamFilesSource : IOwnerSource
{
    private readonly List<(Glob Pattern, OwnerClaim Claim)> _owned = [];

    public string Name => "code_ownership";

    public bool IsDeclaration => false;

    public string Summary => $"config/teams, {Plain.Count(Teams.Count, "team")}";

    public IReadOnlyList<FoundTeam> Teams { get; private set; } = [];

    public IReadOnlyList<string> Remarks { get; private set; } = [];

    public IReadOnlyList<OwnerClaim> ClaimsOn(string project) =>
        [.. _owned.Where(owned => owned.Pattern.Matches(project)).Select(owned => owned.Claim).DistinctBy(claim => claim.Team)];

    /// <summary>Reads the files; null when there are none.</summary>
    public static TeamFilesSource? Read(string root, IEnumerable<string> files)
    {
        var source = new TeamFilesSource();
        var remarks = new List<string>();
        var teams = new SortedDictionary<string, FoundTeam>(StringComparer.Ordinal);
        foreach (var file in files.Where(IsTeamFile))
        {
            var documents = Yaml.Read(Path.Combine(root, file), out var reason);
            if (reason.Length > 0)
                remarks.Add($"{file} is left out: {reason}.");
            foreach (var document in documents)
            {
                if (Yaml.Text(document, "name") is not { } name || Slug.Normalise(name).Length == 0)
                    continue;
                var team = FoundTeam.Named(name) with { CodeOwners = Yaml.Text(document, "github", "team") is { } owner ? [owner] : [] };
                teams.TryAdd(team.Id, team);
                foreach (var glob in Yaml.Items(document, "owned_globs").OfType<YamlScalarNode>())
                {
                    var place = new FilePlace(file, (int)glob.Start.Line, (int)glob.Start.Column);
                    source._owned.Add((new Glob(glob.Value ?? ""), new OwnerClaim(team.Id, place)));
                }
            }
        }

        source.Teams = [.. teams.Values];
        source.Remarks = remarks;
        return teams.Count == 0 && remarks.Count == 0 ? null : source;
    }

    private static bool IsTeamFile(string file) =>
        file.StartsWith("config/teams/", StringComparison.Ordinal) && Path.GetExtension(file) is ".yml" or ".yaml";
}

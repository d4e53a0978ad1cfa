using OwnershipAnalyzers.CodeOwners;
using OwnershipAnalyzers.Registries;
using OwnershipAnalyzers.Rules;

namespace OwnershipAnalyzers.FolderOwners;

/// <summary>The lines of CODEOWNERS that say what the declarations say.</summary>
internal sealed class GeneratedLines
{
    private readonly Func<string, Team?> _findTeam;
    private readonly CodeOwnersDialect _host;
    private readonly SortedDictionary<string, List<string>> _withoutOwner = new(StringComparer.Ordinal);

    private GeneratedLines(Func<string, Team?> findTeam, CodeOwnersDialect host)
    {
        _findTeam = findTeam;
        _host = host;
    }

    /// <summary>The lines with their marks, and what is missing in them (OWN9007).</summary>
    /// <param name="folders">Who owns what.</param>
    /// <param name="registry">The registry.</param>
    /// <param name="findTeam">Finds a team by its id.</param>
    /// <param name="host">Who reads the file.</param>
    /// <param name="needsHeading">Whether the lines have to begin a section of their own.</param>
    public static (List<string> Lines, IReadOnlyList<Finding> Findings) Of(
        IReadOnlyList<OwnedFolder> folders, Registry registry, Func<string, Team?> findTeam, CodeOwnersDialect host, bool needsHeading)
    {
        var generated = new GeneratedLines(findTeam, host);
        List<string> lines =
        [
            $"{GeneratedBlock.Begin}: generated, edits up to the end mark are lost",
            "# To change an owner, declare another team for the project, or change \"codeowners\" of the team in ownership.json. "
                + "Then run: dotnet ownership codeowners",
            .. needsHeading ? ["[Ownership]"] : (string[])[],
            .. folders.Select(generated.Line),
            GeneratedBlock.End,
        ];
        var withoutOwner = generated._withoutOwner.Select(team => WithoutOwner(findTeam(team.Key)!, team.Value));
        return (lines, [.. new OwnerTeams(registry).Findings(host), .. withoutOwner]);
    }

    private string Line(OwnedFolder folder)
    {
        var pattern = FolderPattern.Of(folder.Path);
        foreach (var team in folder.Teams.Where(id => Owners(id).Count == 0))
            (_withoutOwner.TryGetValue(team, out var folders) ? folders : _withoutOwner[team] = []).Add(pattern);
        var owners = folder.Teams.SelectMany(Owners).Distinct(CodeOwner.Comparer).ToList();
        // A line without owners takes the folder away from those around it. If there are none, it would only take it away from lines of
        // somebody's own.
        return owners.Count > 0 || folder.Around.Any(around => around.Teams.Any(id => Owners(id).Count > 0))
            ? string.Join(" ", [pattern, .. owners])
            : $"# {pattern} has no owner: \"codeowners\" of team {Enumeration.Of(folder.Teams)} is missing in ownership.json";
    }

    private IReadOnlyList<string> Owners(string id) => _findTeam(id) is { } team ? OwnerTeams.Writable(team, _host) : [];

    private static Finding WithoutOwner(Team team, List<string> folders) => new(AdoptionRules.IneffectiveCodeOwners, team.Place,
        $"team '{team.Id}' owns {Enumeration.Some(folders)} and has no \"codeowners\", so nobody is asked to review; "
        + $"add them to the team, such as \"codeowners\": [\"@organisation/{team.Id}\"]")
    {
        Subject = $"team:{team.Id}/codeowners",
    };
}

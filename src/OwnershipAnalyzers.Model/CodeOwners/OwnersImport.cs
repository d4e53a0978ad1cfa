using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Registries;

namespace OwnershipAnalyzers.CodeOwners;

/// <summary>A team as CODEOWNERS suggests it.</summary>
/// <param name="Id">The id: that of the team in the registry that claims the owner, or else one made from the owner's name.</param>
/// <param name="CodeOwners">What it is called in CODEOWNERS.</param>
/// <param name="Place">Where the file names it first.</param>
/// <param name="IsNew">Whether the registry does not have it yet.</param>
public sealed record ProposedTeam(string Id, IReadOnlyList<string> CodeOwners, FilePlace Place, bool IsNew);

/// <summary>What an existing CODEOWNERS file says about teams, for a repository that begins to declare them.</summary>
public sealed class OwnersImport
{
    private readonly CodeOwnersFile _file;
    private readonly ILookup<string, ProposedTeam> _byOwner;

    private OwnersImport(CodeOwnersFile file, IReadOnlyList<ProposedTeam> teams, IReadOnlyList<CodeOwner> others)
    {
        _file = file;
        Teams = teams;
        Others = others;
        _byOwner = teams
            .SelectMany(team => team.CodeOwners.Select(owner => (owner, team)))
            .ToLookup(claim => claim.owner, claim => claim.team, CodeOwner.Comparer);
    }

    /// <summary>The teams, sorted by id.</summary>
    public IReadOnlyList<ProposedTeam> Teams { get; }

    /// <summary>
    /// The owners that are no teams, each where the file names it first: people by name or e-mail, and roles. A name on GitLab may be a
    /// group. People change teams, so somebody has to say which team they stand for.
    /// </summary>
    public IReadOnlyList<CodeOwner> Others { get; }

    /// <summary>Proposes teams for the owners in a file.</summary>
    /// <param name="file">The file.</param>
    /// <param name="registry">The registry, if there is one: what its teams claim is theirs.</param>
    public static OwnersImport From(CodeOwnersFile file, Registry? registry = null)
    {
        var known = new OwnerTeams(registry ?? new Registry());
        var owners = CodeOwnersFile.Owners(file.Rules);
        var claimed = owners
            .SelectMany(owner => known.Of(owner.Text).Select(team => (owner, team)))
            .GroupBy(claim => claim.team.Id, claim => claim.owner, StringComparer.Ordinal)
            .Select(team => new ProposedTeam(team.Key, [.. team.Select(owner => owner.Text)], team.First().Place, IsNew: false));
        var free = known.Unclaimed(file).ToList();
        var ids = new TeamIds((registry?.Teams ?? []).SelectMany(team => team.FormerIds.Append(team.Id)));
        var proposed = ids.Of([.. free.Where(owner => owner.Kind == CodeOwnerKind.Team)])
            .Select(team => new ProposedTeam(team.Id, [team.Owner.Text], team.Owner.Place, IsNew: true));
        var teams = claimed.Concat(proposed).OrderBy(team => team.Id, StringComparer.Ordinal).ToList();
        return new OwnersImport(file, teams, [.. free.Where(owner => owner.Kind != CodeOwnerKind.Team)]);
    }

    /// <summary>
    /// The teams to which the file gives a folder as a whole: one that can be declared, or several among which somebody has to choose.
    /// </summary>
    /// <param name="folder">The folder, relative to the repository root, with <c>/</c>; empty for the root.</param>
    public IReadOnlyList<ProposedTeam> TeamsOf(string folder) =>
        [.. CodeOwnersFile.Owners(_file.RulesForFolder(folder)).SelectMany(owner => _byOwner[owner.Text]).Distinct()];
}

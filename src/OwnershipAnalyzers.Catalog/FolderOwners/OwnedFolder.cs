using OwnershipAnalyzers.Joining;

namespace OwnershipAnalyzers.FolderOwners;

/// <summary>A folder with other owners than the folders around it.</summary>
/// <param name="Path">The folder, relative to the repository root; empty for the root.</param>
/// <param name="Teams">The current ids of its teams, sorted; one, unless projects that share the folder disagree.</param>
/// <param name="Around">The folders of others around it, innermost first.</param>
internal sealed record OwnedFolder(string Path, IReadOnlyList<string> Teams, IReadOnlyList<OwnedFolder> Around)
{
    /// <summary>The folders that teams own in a repository, each after those around it.</summary>
    public static IReadOnlyList<OwnedFolder> Of(RepositoryModel model) => Of(
        FolderClaim.OfProjects(model).Concat(FolderClaim.OfProfiles(model)).Select(claim => (claim.Folder, claim.Team)),
        team => model.FindTeam(team) is not null);

    /// <summary>
    /// The folders that teams own, each after those around it. A team that the registry does not know is left out: it is nobody who could
    /// be asked, and has a finding of its own.
    /// </summary>
    public static IReadOnlyList<OwnedFolder> Of(IEnumerable<(string Folder, string Team)> claims, Func<string, bool> isTeam)
    {
        // With a slash behind each name, whatever lies in a folder begins like the folder and sorts after it.
        var all = claims
            .Where(claim => isTeam(claim.Team))
            .GroupBy(claim => claim.Folder.Length == 0 ? "" : claim.Folder + "/", claim => claim.Team, StringComparer.Ordinal)
            .OrderBy(folder => folder.Key, StringComparer.Ordinal);
        var folders = new List<OwnedFolder>();
        var around = new Stack<(string Prefix, OwnedFolder Folder)>();
        foreach (var folder in all)
        {
            while (around.Count > 0 && !folder.Key.StartsWith(around.Peek().Prefix, StringComparison.Ordinal))
                around.Pop();
            IReadOnlyList<string> teams = AssemblyMerge.Sorted(folder);
            if (around.Count > 0 && around.Peek().Folder.Teams.SequenceEqual(teams))
                continue;
            folders.Add(new OwnedFolder(folder.Key.TrimEnd('/'), teams, [.. around.Select(outer => outer.Folder)]));
            around.Push((folder.Key, folders[folders.Count - 1]));
        }

        return folders;
    }
}

using OwnershipAnalyzers.CodeOwners;
using OwnershipAnalyzers.FolderOwners;
using OwnershipAnalyzers.Joining;
using OwnershipAnalyzers.Registries;
using OwnershipAnalyzers.Rules;
using OwnershipAnalyzers.Texts;

namespace OwnershipAnalyzers.Checks.Adoption;

/// <summary>
/// Two places say who owns a folder, and not the same. What CODEOWNERS leaves out is no contradiction, nor is it one if the team is among
/// several owners, or inside one of them.
/// </summary>
internal sealed class ContradictsCodeOwnersRule : CatalogRule
{
    public override Rule Rule => AdoptionRules.ContradictsCodeOwners;

    public override IEnumerable<Finding> Check(RepositoryModel model)
    {
        if (model.EvaluationContext.CodeOwners is not { } file)
            return [];
        var teams = new OwnerTeams(model.Registry);
        return FolderClaim.OfProjects(model).Where(claim => claim.InScope)
            .GroupBy(claim => (claim.Folder, claim.Team)).Select(same => Check(same.First(), file, teams, model)).OfType<Finding>();
    }

    private static Finding? Check(FolderClaim claim, CodeOwnersFile file, OwnerTeams teams, RepositoryModel model)
    {
        var rule = file.RulesForFolder(claim.Folder).LastOrDefault(rule => rule.Owners.Count > 0);
        if (rule is null || model.FindTeam(claim.Team) is not { } team)
            return null;
        var owners = CodeOwnersFile.Owners(file.RulesForFolder(claim.Folder));
        var others = owners.SelectMany(owner => teams.Of(owner.Text)).Distinct().ToList();
        if (Around(team, model).Any(others.Contains))
            return null;
        var own = OwnerTeams.Writable(team, file.Dialect);
        // Who knows whether these people are the team, as long as it does not say what it is called?
        if (others.Count == 0 && own.Count == 0)
            return null;
        var folder = claim.Folder.Length == 0 ? "the root folder" : Excerpt.Of(claim.Folder, 200);
        string[] what = [folder, Enumeration.Some([.. owners.Select(owner => Named(owner, teams))]), claim.Place.Text, team.Id];
        var other = others.Count == 1 ? $"team '{others[0].Id}'" : "the right team";
        var finding = own.Count == 0
            ? new Finding(AdoptionRules.CodeOwnersLacksTeam, rule.Place, [.. what, other])
            : new Finding(AdoptionRules.CodeOwnersLacksLine, rule.Place, [.. what, LineFor(claim.Folder, own), other]);
        return finding with { Subject = claim.Subject, Mode = claim.Mode };
    }

    /// <summary>The team and those that it is part of.</summary>
    private static IEnumerable<Team> Around(Team team, RepositoryModel model)
    {
        var seen = new HashSet<Team>();
        for (var next = team; next is not null && seen.Add(next); next = next.Parent is { } parent ? model.FindTeam(parent.Value) : null)
            yield return next;
    }

    private static string Named(CodeOwner owner, OwnerTeams teams)
    {
        var known = teams.Of(owner.Text);
        return known.Count == 0 ? owner.Text : $"{owner.Text} (team {Enumeration.Of(known.Select(team => $"'{team.Id}'"), "or")})";
    }

    private static string LineFor(string folder, IReadOnlyList<string> owners) =>
        $"{Excerpt.Of(FolderPattern.Of(folder), 200)} {string.Join(" ", owners)}";
}

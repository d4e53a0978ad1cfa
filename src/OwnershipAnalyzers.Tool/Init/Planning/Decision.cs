using OwnershipAnalyzers.Tool.Init.Sources;
using OwnershipAnalyzers.Tool.Repositories;

namespace OwnershipAnalyzers.Tool.Init.Planning;

/// <summary>Who owns a project, as far as the sources agree.</summary>
/// <param name="Project">The project.</param>
/// <param name="Claim">The claim that counts; null when nobody can tell.</param>
internal sealed record Decision(FoundProject Project, OwnerClaim? Claim)
{
    /// <summary>The sources that say so.</summary>
    public string From { get; init; } = "";

    /// <summary>Whether the owner is only guessed.</summary>
    public bool IsInferred { get; init; }

    /// <summary>What somebody has to look at, a sentence; empty when there is nothing.</summary>
    public string Question { get; init; } = "";

    /// <summary>Asks all sources about a project.</summary>
    public static Decision Of(FoundProject project, IReadOnlyList<IOwnerSource> sources)
    {
        var claims = sources.SelectMany(source => source.ClaimsOn(project.Path).Select(claim => (source, claim))).ToList();
        var declared = claims.Where(one => one.source.IsDeclaration).ToList();
        var teams = claims.Select(one => one.claim.Team).Distinct().ToList();
        var says = string.Join(", ", claims.Select(one => $"'{one.claim.Team}' ({one.source.Name}, {one.claim.Place.Text})"));
        return teams.Count switch
        {
            0 => new Decision(project, null) { Question = "no source says who owns it" },
            1 => Decided(claims),
            _ when declared.Count == 1 => Decided(declared) with { Question = $"the sources contradict each other: {says}; '{declared[0].claim.Team}' is taken, because it is declared. Correct the other" },
            _ => new Decision(project, null) { Question = $"the sources name several teams: {says}. Choose one, or split the project" },
        };

        Decision Decided(List<(IOwnerSource source, OwnerClaim claim)> by) => new(project, by[0].claim with { Service = claims.Select(one => one.claim.Service).FirstOrDefault(service => service is not null), Folder = by.Select(one => one.claim.Folder).FirstOrDefault(folder => folder is not null) })
        {
            From = string.Join(", ", by.Select(one => one.source.Name).Distinct()),
            IsInferred = !by.Exists(one => one.source.IsDeclaration),
        };
    }
}

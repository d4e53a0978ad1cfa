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
        var all = sources.SelectMany(source => source.ClaimsOn(project.Path).Select(claim => new SourcedClaim(source, claim)));
        SourcedClaim[] claims = [.. all];
        SourcedClaim[] declared = [.. claims.Where(known => known.Source.IsDeclaration)];
        var teams = claims.Select(known => known.Claim.Team).Distinct().Count();
        if (teams == 0)
            return new Decision(project, null) { Question = "no source says who owns it" };
        if (teams == 1)
            return Decided(project, claims, claims);
        var says = string.Join(", ", claims.Select(known => $"'{known.Claim.Team}' ({known.Source.Name}, {known.Claim.Place.Text})"));
        if (declared is not [var certain])
            return new Decision(project, null) { Question = $"the sources name several teams: {says}. Choose one, or split the project" };
        return Decided(project, declared, claims) with
        {
            Question = $"the sources contradict each other: {says}; "
                + $"'{certain.Claim.Team}' is taken, because it is declared. Correct the other",
        };
    }

    /// <param name="project">The project.</param>
    /// <param name="by">The claims that count, which name one team.</param>
    /// <param name="all">All claims; what one says of the service is no contradiction to another that says nothing.</param>
    private static Decision Decided(FoundProject project, SourcedClaim[] by, SourcedClaim[] all)
    {
        var claim = by[0].Claim with
        {
            Service = all.Select(known => known.Claim.Service).FirstOrDefault(service => service is not null),
            Folder = by.Select(known => known.Claim.Folder).FirstOrDefault(folder => folder is not null),
        };
        return new Decision(project, claim)
        {
            From = string.Join(", ", by.Select(known => known.Source.Name).Distinct()),
            IsInferred = !by.Any(known => known.Source.IsDeclaration),
        };
    }

    private readonly record struct SourcedClaim(IOwnerSource Source, OwnerClaim Claim);
}

using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Joining;
using OwnershipAnalyzers.Rules;
using OwnershipAnalyzers.Texts;

namespace OwnershipAnalyzers.Checks.Definition;

/// <summary>Each assembly has one team, and yet they do not agree. What disagrees within one assembly has a rule of its own.</summary>
internal sealed class RivalClaimsRule : CatalogRule
{
    public override Rule Rule => DefinitionRules.RivalClaims;

    public override IEnumerable<Finding> Check(RepositoryModel model)
    {
        var claims = model.InScope.SelectMany(assembly => assembly.Parts)
            .Where(part => part is { Service: not null, Team: not null })
            .ToLookup(part => part.Service!, StringComparer.Ordinal);
        return model.Services.Select(service => Check(service, [.. claims[service.Id]])).OfType<Finding>();
    }

    private Finding? Check(OwnedService service, IReadOnlyList<AssemblyPart> claims)
    {
        var rival = claims.FirstOrDefault(claim => claim.Team != claims[0].Team);
        if (rival is null)
            return null;
        var all = claims.Select(claim => $"'{Excerpt.Of(claim.Team!)}' in {Excerpt.Of(claim.Assembly.Name)} ({PlaceOf(claim).Text})");
        return service.Finding(Rule, PlaceOf(rival), "team", service.Id, Enumeration.Some([.. all], 10));
    }

    private static FilePlace PlaceOf(AssemblyPart claim) =>
        (FilePlace)claim.Declarations.First(declared => declared.Kind == FactKind.Team).Place;
}

using OwnershipAnalyzers.Catalogs;
using OwnershipAnalyzers.CodeOwners;
using OwnershipAnalyzers.Rules;

namespace OwnershipAnalyzers.Checks.Adoption;

/// <summary>GitHub and GitLab skip what they do not understand, and nobody is asked to review.</summary>
internal sealed class IneffectiveCodeOwnersRule : CatalogRule
{
    public override Rule Rule => AdoptionRules.IneffectiveCodeOwners;

    public override IEnumerable<Finding> Check(Landscape landscape)
    {
        if (landscape.Circumstances.CodeOwners is not { } file)
            return [];
        // What generation says of the registry is all there is to say of it.
        var others = StaleCodeOwnersRule.Generate(landscape) is { } generated ? generated.Findings : new OwnerTeams(landscape.Registry).Findings(file.Dialect);
        return [.. file.Findings, .. others];
    }
}

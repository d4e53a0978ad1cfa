using OwnershipAnalyzers.CodeOwners;
using OwnershipAnalyzers.Joining;
using OwnershipAnalyzers.Rules;

namespace OwnershipAnalyzers.Checks.Adoption;

/// <summary>GitHub and GitLab skip what they do not understand, and nobody is asked to review.</summary>
internal sealed class IneffectiveCodeOwnersRule : CatalogRule
{
    public override Rule Rule => AdoptionRules.IneffectiveCodeOwners;

    public override IEnumerable<Finding> Check(RepositoryModel model)
    {
        if (model.EvaluationContext.CodeOwners is not { } file)
            return [];
        // What generation says of the registry is all there is to say of it.
        var others = StaleCodeOwnersRule.Generate(model) is { } generated
            ? generated.Findings
            : new OwnerTeams(model.Registry).Findings(file.Dialect);
        return [.. file.Findings, .. others];
    }
}

using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Joining;
using OwnershipAnalyzers.Reading;
using OwnershipAnalyzers.Registries;
using OwnershipAnalyzers.Rules;
using OwnershipAnalyzers.Texts;

namespace OwnershipAnalyzers.Checks.Definition;

/// <summary>Teams change more often than what is written about them, so now and then somebody has to look.</summary>
internal sealed class UnconfirmedOwnerRule : CatalogRule
{
    public override Rule Rule => DefinitionRules.UnconfirmedOwner;

    public override IEnumerable<Finding> Check(RepositoryModel model) => [.. Inferred(model), .. Unattested(model)];

    private IEnumerable<Finding> Inferred(RepositoryModel model) =>
        from service in model.Services
        let source = service.Details.InferredFrom
        where source is not null
        select service.Finding(Rule, source.Place, "inferredFrom", $"service '{service.Id}'",
            $"was guessed from {Excerpt.Of(source.Value)}. Once the team agrees, delete \"inferredFrom\"");

    private IEnumerable<Finding> Unattested(RepositoryModel model)
    {
        if (model.Registry.Policy.AttestationDays is not { } limit)
            return [];
        return from team in model.Registry.Teams
               where model.ServicesOf(team).Any()
               let problem = Problem(team, limit, model.EvaluationContext.AsOf)
               where problem is not null
               select new Finding(Rule, team.AttestedOn?.Place ?? team.Place, $"team '{team.Id}'", problem) { Subject = $"team:{team.Id}/attestedOn" };
    }

    private static string? Problem(Team team, Located<int> limit, DateTime asOf) => team.AttestedOn?.Value switch
    {
        null => $"was never confirmed, and the policy asks for it every {limit.Value.Text()} days ({limit.Place.Text}). Look at its services, then write \"attestedOn\": \"{Day.Text(asOf)}\"",
        { } day when day > asOf => $"will be confirmed on {Day.Text(day)}, which is after {Day.Text(asOf)}. Write the day of the last confirmation",
        { } day when (asOf - day).Days > limit.Value =>
            $"was last confirmed on {Day.Text(day)}, {(asOf - day).Days.Text()} days before {Day.Text(asOf)}; the policy asks for it every {limit.Value.Text()} days ({limit.Place.Text}). Look at its services, then write the day of today",
        _ => null,
    };
}

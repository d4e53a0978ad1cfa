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

    private static IEnumerable<Finding> Inferred(RepositoryModel model) =>
        from service in model.Services
        let source = service.Details.InferredFrom
        where source is not null
        select service.Finding(DefinitionRules.GuessedOwner, source.Place, "inferredFrom", service.Id, Excerpt.Of(source.Value));

    private static IEnumerable<Finding> Unattested(RepositoryModel model)
    {
        if (model.Registry.Policy.AttestationDays is not { } limit)
            return [];
        return from team in model.Registry.Teams
               where model.ServicesOf(team).Any()
               let problem = ProblemOf(team, limit, model.EvaluationContext.AsOf)
               where problem is not null
               select new Finding(problem.Message, team.AttestedOn?.Place ?? team.Place, [team.Id, .. problem.Arguments])
               {
                   Subject = $"team:{team.Id}/attestedOn",
               };
    }

    private static Problem? ProblemOf(Team team, Located<int> limit, DateTime asOf)
    {
        var today = Day.Text(asOf);
        var days = limit.Value.Text();
        if (team.AttestedOn is not { Value: var day })
            return new Problem(DefinitionRules.NeverConfirmed, days, limit.Place.Text, today);
        if (day > asOf)
            return new Problem(DefinitionRules.ConfirmedInFuture, Day.Text(day), today);
        var age = (asOf - day).Days;
        return age > limit.Value
            ? new Problem(DefinitionRules.ConfirmedLongAgo, Day.Text(day), age.Text(), today, days, limit.Place.Text)
            : null;
    }
}

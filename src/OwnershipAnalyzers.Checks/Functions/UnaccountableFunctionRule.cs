using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Joining;
using OwnershipAnalyzers.Registries;
using OwnershipAnalyzers.Rules;
using OwnershipAnalyzers.Texts;

namespace OwnershipAnalyzers.Checks.Functions;

internal sealed class UnaccountableFunctionRule : ServiceRule
{
    public override Rule Rule => FunctionRules.UnaccountableFunction;

    protected override IEnumerable<Finding> Check(OwnedService service, RepositoryModel model) => [.. Missing(service, model), .. Unknown(service, model)];

    private IEnumerable<Finding> Missing(OwnedService service, RepositoryModel model) =>
        from asked in Requirements.Of(service, model, RequirementKind.Function)
        where service.Details.Functions.All(function => function.Function != asked.Name)
        select service.Finding(Rule, null, $"function/{asked.Name}", asked.Name, service.Id,
            $"{asked.Origin}. Name the accountable team: \"functions\": {{ \"{asked.Name}\": \"...\" }} in {service.ProfileName}");

    private IEnumerable<Finding> Unknown(OwnedService service, RepositoryModel model)
    {
        if (!model.HasRegistry || !model.Registry.TeamsAreKnown)
            yield break;
        foreach (var (function, team) in service.Details.Functions.Where(function => model.FindTeam(function.Team.Value) is null))
        {
            var near = Nearest.To(team.Value, model.Registry.Teams.Select(known => known.Id), 1) is [var nearest] ? $" (did you mean '{nearest}'?)" : "";
            yield return service.Finding(Rule, team.Place, $"function/{function}", Excerpt.Of(function), service.Id,
                $"'{Excerpt.Of(team.Value)}' is no team of {model.Registry.Path}{near}. Write the id of one");
        }
    }
}

using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Joining;
using OwnershipAnalyzers.Registries;
using OwnershipAnalyzers.Rules;
using OwnershipAnalyzers.Texts;

namespace OwnershipAnalyzers.Checks.Functions;

internal sealed class UnaccountableFunctionRule : ServiceRule
{
    public override Rule Rule => FunctionRules.UnaccountableFunction;

    protected override IEnumerable<Finding> Check(OwnedService service, RepositoryModel model) =>
        [.. Missing(service, model), .. Unknown(service, model)];

    private static IEnumerable<Finding> Missing(OwnedService service, RepositoryModel model) =>
        from asked in Requirements.Of(service, model, RequirementKind.Function)
        where service.Details.Functions.All(function => function.Function != asked.Name)
        let part = $"function/{asked.Name}"
        select service.Finding(
            FunctionRules.NoTeamForFunction, null, part, [asked.Name, service.Id, .. asked.Origin, service.ProfileName]);

    private static IEnumerable<Finding> Unknown(OwnedService service, RepositoryModel model)
    {
        if (!model.HasRegistry || !model.Registry.TeamsAreKnown)
            yield break;
        foreach (var (function, team) in service.Details.Functions.Where(function => model.FindTeam(function.Team.Value) is null))
        {
            var near = Nearest.To(team.Value, model.Registry.Teams.Select(known => known.Id), 1) is [var nearest] ? nearest : "";
            string[] arguments = [Excerpt.Of(function), service.Id, Excerpt.Of(team.Value), model.Registry.Path, near];
            yield return service.Finding(FunctionRules.UnknownTeamForFunction, team.Place, $"function/{function}", arguments);
        }
    }
}

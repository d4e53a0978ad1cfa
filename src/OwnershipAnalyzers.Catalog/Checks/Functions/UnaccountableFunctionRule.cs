using OwnershipAnalyzers.Catalogs;
using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Reading;
using OwnershipAnalyzers.Registries;
using OwnershipAnalyzers.Rules;

namespace OwnershipAnalyzers.Checks.Functions;

internal sealed class UnaccountableFunctionRule : ServiceRule
{
    public override Rule Rule => FunctionRules.UnaccountableFunction;

    protected override IEnumerable<Finding> Check(OwnedService service, Landscape landscape) => [.. Missing(service, landscape), .. Unknown(service, landscape)];

    private IEnumerable<Finding> Missing(OwnedService service, Landscape landscape) =>
        from asked in Requirements.Of(service, landscape, RequirementKind.Function)
        where service.Details.Functions.All(function => function.Function != asked.Name)
        select service.Finding(Rule, null, $"function/{asked.Name}", service.Id, asked.Name,
            $"{asked.Origin}. Name the accountable team: \"functions\": {{ \"{asked.Name}\": \"...\" }} in {service.ProfileName}");

    private IEnumerable<Finding> Unknown(OwnedService service, Landscape landscape)
    {
        if (!landscape.HasRegistry || !landscape.Registry.TeamsAreKnown)
            yield break;
        foreach (var (function, team) in service.Details.Functions.Where(function => landscape.FindTeam(function.Team.Value) is null))
        {
            var near = Nearest.To(team.Value, landscape.Registry.Teams.Select(known => known.Id), 1) is [var nearest] ? $" (did you mean '{nearest}'?)" : "";
            yield return service.Finding(Rule, team.Place, $"function/{function}", service.Id, Excerpt.Of(function),
                $"'{Excerpt.Of(team.Value)}' is no team of {landscape.Registry.Path}{near}. Write the id of one");
        }
    }
}

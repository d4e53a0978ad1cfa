using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Joining;
using OwnershipAnalyzers.Reading;
using OwnershipAnalyzers.Registries;
using OwnershipAnalyzers.Rules;
using OwnershipAnalyzers.Texts;

namespace OwnershipAnalyzers.Checks.Definition;

/// <summary>A team is as large as its work: it knows each of its services, and its rotation leaves people time to sleep (guide page "defining").</summary>
internal sealed class OverloadedTeamRule : TeamRule
{
    public override Rule Rule => DefinitionRules.OverloadedTeam;

    protected override IEnumerable<Finding> Check(Team team, IReadOnlyList<OwnedService> services, RepositoryModel model)
    {
        var alive = services.Count(service => service.Stage != LifecycleStage.Retired);
        if (model.Registry.Policy.MaxServicesPerTeam is { } most && alive > most.Value)
            yield return Found(team.Place, "services", $"owns {alive.Text()} services, and the policy allows {most.Value.Text()} ({most.Place.Text}): split the team, or give services to others");
        var people = team.OnCall is { } onCall ? model.FindSchedule(onCall.Value)?.People : null;
        if (team.Members is { } members && people is not null && members.Value < people.Value)
            yield return Found(members.Place, "members", $"has {members.Value.Text()} members, and its rotation '{team.OnCall!.Value}' counts {people.Value.Text()} people ({people.Place.Text}): correct one of them, or let the team grow");

        Finding Found(FilePlace place, string part, string what) => new(Rule, place, team.Id, what) { Subject = $"team:{team.Id}/{part}" };
    }
}

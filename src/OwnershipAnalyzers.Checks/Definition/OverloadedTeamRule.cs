using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Joining;
using OwnershipAnalyzers.Reading;
using OwnershipAnalyzers.Registries;
using OwnershipAnalyzers.Rules;
using OwnershipAnalyzers.Texts;

namespace OwnershipAnalyzers.Checks.Definition;

/// <summary>
/// A team is as large as its work: it knows each of its services, and its rotation leaves people time to sleep (guide page "defining").
/// </summary>
internal sealed class OverloadedTeamRule : TeamRule
{
    public override Rule Rule => DefinitionRules.OverloadedTeam;

    protected override IEnumerable<Finding> Check(Team team, IReadOnlyList<OwnedService> services, RepositoryModel model)
    {
        var alive = services.Count(service => service.Stage != LifecycleStage.Retired);
        if (model.Registry.Policy.MaxServicesPerTeam is { } most && alive > most.Value)
        {
            string[] arguments = [team.Id, alive.Text(), most.Value.Text(), most.Place.Text];
            yield return Found(DefinitionRules.TooManyServices, team.Place, "services", arguments);
        }

        var people = team.OnCall is { } onCall ? model.FindSchedule(onCall.Value)?.People : null;
        if (team.Members is { } members && people is not null && members.Value < people.Value)
        {
            string[] arguments = [team.Id, members.Value.Text(), team.OnCall!.Value, people.Value.Text(), people.Place.Text];
            yield return Found(DefinitionRules.RotationLargerThanTeam, members.Place, "members", arguments);
        }

        Finding Found(MessageTemplate message, FilePlace place, string part, string[] arguments) =>
            new(message, place, arguments) { Subject = $"team:{team.Id}/{part}" };
    }
}

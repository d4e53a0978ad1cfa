using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Joining;
using OwnershipAnalyzers.Registries;
using OwnershipAnalyzers.Rules;

namespace OwnershipAnalyzers.Checks.Escalation;

/// <summary>A rule about one team that runs something in production.</summary>
internal abstract class DutyRule : TeamRule
{
    protected sealed override IEnumerable<Finding> Check(Team team, IReadOnlyList<OwnedService> services, RepositoryModel model)
    {
        var running = services.Where(service => service is { Stage: LifecycleStage.Runtime, Runs: true }).ToList();
        return running.Count == 0 ? [] : Check(new Duty(team, running, model));
    }

    /// <summary>The violations by a team, as far as some of its services ask for more.</summary>
    public IEnumerable<Finding> Of(Duty duty) => Check(duty);

    protected abstract IEnumerable<Finding> Check(Duty duty);
}

using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Joining;
using OwnershipAnalyzers.Reading;
using OwnershipAnalyzers.Registries;
using OwnershipAnalyzers.Rules;

namespace OwnershipAnalyzers.Checks.Escalation;

/// <summary>What a team has to run, and who is called when that fails.</summary>
/// <param name="Team">The team.</param>
/// <param name="Services">What it runs in production, never nothing.</param>
/// <param name="RepositoryModel">Everything else.</param>
internal sealed record Duty(Team Team, IReadOnlyList<OwnedService> Services, RepositoryModel RepositoryModel)
{
    /// <summary>The schedule of the people who are called first, or null.</summary>
    public Schedule? Schedule { get; } = Team.OnCall is { } schedule ? RepositoryModel.FindSchedule(schedule.Value) : null;

    /// <summary>The policy by which others are called, or null.</summary>
    public EscalationPolicy? Policy { get; } = RepositoryModel.PolicyOf(Team);

    /// <summary>The services with their tiers, those of the most critical tier first.</summary>
    public IEnumerable<(OwnedService Service, Tier Tier)> Tiered =>
        Services.Where(service => service.Tier is not null)
            .OrderBy(service => service.Tier!.Rank ?? int.MaxValue)
            .Select(service => (service, service.Tier!));

    /// <summary>The service whose tier asks for most, with what it asks for; null when no tier asks.</summary>
    public (OwnedService Service, Tier Tier, Located<int> Asked)? Most(Func<Tier, Located<int>?> asked)
    {
        var all = Tiered.Where(pair => asked(pair.Tier) is not null)
            .Select(pair => (pair.Service, pair.Tier, Asked: asked(pair.Tier)!)).ToList();
        return all.Count == 0 ? null : all.OrderByDescending(pair => pair.Asked.Value).First();
    }

    /// <summary>A finding about the team, of a rule that says one thing.</summary>
    public Finding Finding(Rule rule, FilePlace place, string part, params IReadOnlyList<string> arguments) =>
        About(part, new Finding(rule, place, arguments));

    /// <summary>A finding about the team, of a rule that says several things.</summary>
    public Finding Finding(MessageTemplate message, FilePlace place, string part, params IReadOnlyList<string> arguments) =>
        About(part, new Finding(message, place, arguments));

    private Finding About(string part, Finding finding) => finding with { Subject = $"team:{Team.Id}/{part}" };
}

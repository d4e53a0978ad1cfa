using OwnershipAnalyzers.Rules;
using OwnershipAnalyzers.Scores;
using OwnershipAnalyzers.Texts;

namespace OwnershipAnalyzers.Tool.Score;

/// <summary>Services, or what is asked of them, taken together.</summary>
/// <param name="Name">The team, tier or rule; null for services without one.</param>
/// <param name="Note">How many services there are, or what the rule is called.</param>
/// <param name="Share">How much is there.</param>
internal sealed record ScoreGroup(string? Name, string Note, Share Share)
{
    /// <summary>The groups, worst first.</summary>
    public static IReadOnlyList<ScoreGroup> Of(Scorecard card, string by)
    {
        var groups = by == "rule"
            ? card.Services.SelectMany(score => score.Expectations).GroupBy(expectation => expectation.Rule).Select(OfRule)
            : card.Services.GroupBy(score => by == "team" ? score.Service.Team : score.Service.Tier).Select(OfServices);
        var sorted = groups.OrderBy(group => group.Share.Ratio).ThenByDescending(group => group.Share.Asked);
        return [.. sorted.ThenBy(group => group.Name, StringComparer.Ordinal)];
    }

    private static ScoreGroup OfRule(IGrouping<Rule, Expectation> rule) => new(rule.Key.Id, rule.Key.Title, Share.Of(rule));

    private static ScoreGroup OfServices(IGrouping<string?, ServiceScore> group) =>
        new(group.Key, group.Count().Text(), Share.Sum(group.Select(score => score.Share)));
}

using OwnershipAnalyzers.Texts;
using OwnershipAnalyzers.Scores;

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
            ? card.Services.SelectMany(score => score.Expectations).GroupBy(one => one.Rule).Select(rule => new ScoreGroup(rule.Key.Id, rule.Key.Title, Share.Of(rule)))
            : card.Services.GroupBy(score => by == "team" ? score.Service.Team : score.Service.Tier)
                .Select(group => new ScoreGroup(group.Key, group.Count().Text(), Share.Sum(group.Select(score => score.Share))));
        return [.. groups.OrderBy(group => group.Share.Ratio).ThenByDescending(group => group.Share.Asked).ThenBy(group => group.Name, StringComparer.Ordinal)];
    }
}

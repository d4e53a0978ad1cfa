using System.Text.Json.Serialization;
using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Json;
using OwnershipAnalyzers.Scores;

namespace OwnershipAnalyzers.Tool.Score;

/// <summary>The scores for programs.</summary>
internal sealed record JsonScores(
    string AsOf, int Met, int Asked, int Percent, int Assemblies, int Owned, IReadOnlyList<JsonServiceScore> Services,
    IReadOnlyList<JsonScoreGroup> Teams, IReadOnlyList<JsonScoreGroup> Tiers, IReadOnlyList<JsonScoreGroup> Rules, int BuiltElsewhere,
    IReadOnlyList<JsonScoreRevision>? History)
{
    private static readonly JsonScoresContext Context = new(JsonFormat.With(JsonScoresContext.Default.Options));

    public static void Write(ToolConsole console, Scorecard card, IReadOnlyList<ScoreRevision>? history)
    {
        var share = card.Share;
        var coverage = card.Catalog.Coverage;
        JsonServiceScore[] services = [.. card.Services.Select(Of)];
        JsonScoreRevision[]? revisions = history is null ? null : [.. history.Select(Of)];
        var scores = new JsonScores(
            Day.Text(card.AsOf), share.Met, share.Asked, share.Percent, coverage.Assemblies, coverage.Owned, services,
            Groups(card, "team"), Groups(card, "tier"), Groups(card, "rule"), card.BuiltElsewhere, revisions);
        JsonOutput.Write(console, scores, Context.JsonScores);
    }

    private static JsonServiceScore Of(ServiceScore score)
    {
        var service = score.Service;
        var share = score.Share;
        JsonExpectation[]? missing = score.MissingForRuntime is null ? null : [.. score.MissingForRuntime.Select(Of)];
        return new JsonServiceScore(
            service.Id, service.Team, service.Tier, service.Stage, share.Met, share.Asked, share.Percent,
            [.. score.Expectations.Select(Of)], missing);
    }

    private static JsonExpectation Of(Expectation expectation) =>
        new(expectation.Rule.Id, expectation.Name, expectation.IsMet, expectation.Lack);

    private static JsonScoreRevision Of(ScoreRevision revision)
    {
        var share = revision.Share;
        var coverage = revision.Coverage;
        return new JsonScoreRevision(
            revision.Revision, Day.Text(revision.Day), revision.Services, share.Met, share.Asked, share.Percent,
            coverage.Assemblies, coverage.Owned);
    }

    private static IReadOnlyList<JsonScoreGroup> Groups(Scorecard card, string by)
    {
        var groups = ScoreGroup.Of(card, by);
        return [.. groups.Select(group => new JsonScoreGroup(group.Name, group.Share.Met, group.Share.Asked, group.Share.Percent))];
    }
}

/// <summary>One service; what is not known is left out.</summary>
internal sealed record JsonServiceScore(
    string Id, string? Team, string? Tier, string? Stage, int Met, int Asked, int Percent,
    IReadOnlyList<JsonExpectation> Requirements, IReadOnlyList<JsonExpectation>? MissingForRuntime);

/// <summary>One requirement.</summary>
internal sealed record JsonExpectation(string Rule, string Name, bool Met, string? Lack);

/// <summary>A team, a tier or a rule; those without one have no id.</summary>
internal sealed record JsonScoreGroup(string? Id, int Met, int Asked, int Percent);

/// <summary>The share at an earlier commit.</summary>
internal sealed record JsonScoreRevision(
    string Revision, string Day, int Services, int Met, int Asked, int Percent, int Assemblies, int Owned);

/// <summary>Writing without reflection.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    WriteIndented = true)]
[JsonSerializable(typeof(JsonScores))]
internal sealed partial class JsonScoresContext : JsonSerializerContext;

using System.Text.Json.Serialization;
using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Json;
using OwnershipAnalyzers.Scores;
using OwnershipAnalyzers.Tool.Console;

namespace OwnershipAnalyzers.Tool.Score;

/// <summary>The scores for programs.</summary>
internal sealed record JsonScores(
    string AsOf, int Met, int Asked, int Percent, int Assemblies, int Owned, IReadOnlyList<JsonServiceScore> Services, IReadOnlyList<JsonScoreGroup> Teams,
    IReadOnlyList<JsonScoreGroup> Tiers, IReadOnlyList<JsonScoreGroup> Rules, int BuiltElsewhere, IReadOnlyList<JsonScoreRevision>? History)
{
    private static readonly JsonScoresContext Context = new(JsonFormat.With(JsonScoresContext.Default.Options));

    public static void Write(ToolConsole console, Scorecard card, IReadOnlyList<ScoreRevision>? history) => JsonOutput.Write(console, new JsonScores(
        Day.Text(card.AsOf), card.Share.Met, card.Share.Asked, card.Share.Percent, card.Catalog.Coverage.Assemblies, card.Catalog.Coverage.Owned,
        [.. card.Services.Select(Of)], Groups(card, "team"), Groups(card, "tier"), Groups(card, "rule"), card.BuiltElsewhere,
        history is null ? null : [.. history.Select(Of)]), Context.JsonScores);

    private static JsonServiceScore Of(ServiceScore score) => new(
        score.Service.Id, score.Service.Team, score.Service.Tier, score.Service.Stage, score.Share.Met, score.Share.Asked, score.Share.Percent,
        [.. score.Expectations.Select(Of)], score.MissingForRuntime is null ? null : [.. score.MissingForRuntime.Select(Of)]);

    private static JsonExpectation Of(Expectation one) => new(one.Rule.Id, one.Name, one.IsMet, one.Lack);

    private static JsonScoreRevision Of(ScoreRevision one) => new(one.Revision, Day.Text(one.Day), one.Services, one.Share.Met, one.Share.Asked, one.Share.Percent, one.Coverage.Assemblies, one.Coverage.Owned);

    private static IReadOnlyList<JsonScoreGroup> Groups(Scorecard card, string by) =>
        [.. ScoreGroup.Of(card, by).Select(group => new JsonScoreGroup(group.Name, group.Share.Met, group.Share.Asked, group.Share.Percent))];
}

/// <summary>One service; what is not known is left out.</summary>
internal sealed record JsonServiceScore(
    string Id, string? Team, string? Tier, string? Stage, int Met, int Asked, int Percent, IReadOnlyList<JsonExpectation> Requirements, IReadOnlyList<JsonExpectation>? MissingForRuntime);

/// <summary>One requirement.</summary>
internal sealed record JsonExpectation(string Rule, string Name, bool Met, string? Lack);

/// <summary>A team, a tier or a rule; those without one have no id.</summary>
internal sealed record JsonScoreGroup(string? Id, int Met, int Asked, int Percent);

/// <summary>The share at an earlier commit.</summary>
internal sealed record JsonScoreRevision(string Revision, string Day, int Services, int Met, int Asked, int Percent, int Assemblies, int Owned);

/// <summary>Writing without reflection.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull, WriteIndented = true)]
[JsonSerializable(typeof(JsonScores))]
internal sealed partial class JsonScoresContext : JsonSerializerContext;

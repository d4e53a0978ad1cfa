using OwnershipAnalyzers.Objectives;
using OwnershipAnalyzers.Profiles;

namespace OwnershipAnalyzers.Comparisons.Aspects;

/// <summary>What a profile has several of, and what is missed when it is gone.</summary>
/// <param name="kind">What these are.</param>
/// <param name="key">Their key in a profile.</param>
/// <param name="itemsOf">The things, each by its name, with what is told of it; that is empty when only its being there counts.</param>
internal sealed class EvidenceAspect(
    ChangeKind kind, string key, Func<ServiceDetails, IEnumerable<(string? Name, string Value)>> itemsOf) : Aspect
{
    private const string There = "there";

    /// <summary>One for each kind of thing.</summary>
    public static new IReadOnlyList<Aspect> All { get; } =
    [
        new EvidenceAspect(ChangeKind.Runbook, "runbooks", details => details.Runbooks.Select(runbook => (runbook.Target?.Value, ""))),
        new EvidenceAspect(ChangeKind.Objective, "availability", details => Agreements(details).Concat(Objectives(details))),
        new EvidenceAspect(ChangeKind.Link, "links", details => details.Links.Select(link => ((string?)link.Kind, ""))),
        new EvidenceAspect(
            ChangeKind.Alert, "alerts", details => details.Alerts.Select(alert => (alert.Name?.Value ?? alert.Trigger?.Value, ""))),
        new EvidenceAspect(ChangeKind.Review, "reviews", details => details.Reviews.Select(review => (review.Kind?.Value, ""))),
    ];

    public override IReadOnlyList<string> Keys { get; } = key == "runbooks" ? ["service.profile", "profile.runbooks"] : ["profile." + key];

    public override IEnumerable<Change> Compare(Sides sides) =>
        sides.Pairs.SelectMany(pair => Compare(pair.New.Id, Items(sides.Old.Details(pair.Old)), Items(sides.New.Details(pair.New))));

    private IEnumerable<Change> Compare(string service, Dictionary<string, string> was, Dictionary<string, string> now)
    {
        string[] lost = [.. was.Keys.Where(name => !now.ContainsKey(name))];
        string[] found = [.. now.Keys.Where(name => !was.ContainsKey(name))];
        // A runbook is known by its path, and one that moved is not lost; a dashboard in place of a review would be.
        if (kind == ChangeKind.Runbook && lost.Length == 1 && found.Length == 1)
            return [new Change(kind, service) { Old = lost[0], New = found[0] }, .. Changed()];
        return
        [
            .. lost.Select(Lost),
            .. found.Select(name => new Change(kind, service) { Item = name, New = Shown(now[name]), Effect = ChangeEffect.Better }),
            .. Changed(),
        ];

        Change Lost(string name) => new(kind, service)
        {
            Item = name,
            Old = Shown(was[name]),
            Effect = ChangeEffect.Worse,
            Note = now.Count == 0 ? "the last one" : null,
        };

        IEnumerable<Change> Changed() => was.Keys.Where(name => now.TryGetValue(name, out var value) && value != was[name])
            .Select(name => new Change(kind, service) { Item = name, Old = Shown(was[name]), New = Shown(now[name]) });
    }

    /// <summary>Those that share a name stand together; without any name there is nothing to know one by.</summary>
    private Dictionary<string, string> Items(ServiceDetails details)
    {
        var named = itemsOf(details).Where(item => !string.IsNullOrWhiteSpace(item.Name));
        return named.GroupBy(item => item.Name!, item => item.Value, StringComparer.Ordinal)
            .ToDictionary(same => same.Key, Joined, StringComparer.Ordinal);
    }

    private static string Joined(IEnumerable<string> values) =>
        string.Join(" and ", values.Where(value => value.Length > 0).OrderBy(value => value, StringComparer.Ordinal));

    private static IEnumerable<(string? Name, string Value)> Agreements(ServiceDetails details) =>
        details.Agreements.Select(level => ((string?)"SLA", Text(level)));

    private static IEnumerable<(string? Name, string Value)> Objectives(ServiceDetails details) =>
        details.Objectives.Select(level => ((string?)$"SLO {level.Name ?? level.Indicator}".TrimEnd(), Text(level)));

    private static string Shown(string value) => value.Length > 0 ? value : There;

    private static string Text(ServiceLevel level) => string.Join(" ", new[]
    {
        level.Objective?.Value,
        level.Target is { } target ? $"for {target.Value}" : null,
        level.Window is { } window ? $"in {window.Value}" : null,
    }.OfType<string>());
}

using System.Globalization;
using System.Text.RegularExpressions;
using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Objectives;

namespace OwnershipAnalyzers.Exports.OpenSlo;

/// <summary>Fills the fields of OpenSLO, within the limits of its specification.</summary>
internal static class OpenSloWriter
{
    private const int MaxDescription = 1050;

    /// <summary>Not in the specification, but its official validator refuses longer ones.</summary>
    private const int MaxDisplayName = 63;

    /// <summary>"p99 latency below 300 ms" says that 99% take less than 300 ms.</summary>
    private static readonly Regex Percentile = new(
        @"\bp([0-9]{1,2}(?:\.[0-9]{1,3})?)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    public static OpenSloDocument? Fields(ServiceLevel level, string service, out string problem)
    {
        if (ObjectiveOf(level, out problem) is not { } objective || WindowOf(level, out problem) is not { } windows)
            return null;
        var name = NameOf(level, service);
        return new OpenSloDocument
        {
            ApiVersion = "openslo/v1",
            Kind = "SLO",
            Metadata = new OpenSloMetadata { Name = name, DisplayName = Cut(level.Name, MaxDisplayName) },
            Spec = new OpenSloSpec
            {
                Description = Cut(level.Description, MaxDescription),
                Service = service,
                IndicatorRef = IndicatorOf(level, service) is { Length: > 0 } indicator ? indicator : name,
                TimeWindow = windows.Count == 0 ? null : windows,
                BudgetingMethod = IsTimeslices(level) ? "Timeslices" : "Occurrences",
                Objectives = [objective],
            },
        };
    }

    private static OpenSloObjective? ObjectiveOf(ServiceLevel level, out string problem)
    {
        if (Objective.Parse(level.Objective?.Value ?? "", out problem) is not { } objective)
            return Reject("objective", problem, out problem);
        var target = level.Target is { } written ? Objective.Parse(written.Value, out problem) as RatioObjective : null;
        if (level.Target is not null && target is null)
            return Reject("target", problem.Length > 0 ? problem : "it is not a share; write one such as 99%", out problem);
        if (level.Method is { Value: not ("occurrences" or "timeslices") })
            return Reject("method", "it is not known; write occurrences or timeslices", out problem);
        var ratio = objective as RatioObjective;
        var hasLimit = IsTimeslices(level) || objective is DurationObjective;
        var share = hasLimit ? target ?? ratio ?? PercentileOf(level) : ratio;
        if (share is null)
            return Reject("target", "it is missing; write the share for which the limit must hold, such as 99%", out problem);
        var key = ratio is not null && target is null ? "objective" : "target";
        if (share.Ratio >= 1)
            return Reject(key, "OpenSLO knows no promise of 100%; write less", out problem);
        var limit = objective as DurationObjective;
        return new OpenSloObjective
        {
            Op = limit is null ? null : limit.IsExclusive ? "lt" : "lte",
            Value = limit?.Seconds,
            TargetPercent = share.Ratio * 100,
            // A slice is good when the share of the objective succeeded in it; without such a share, when everything did.
            TimeSliceTarget = !IsTimeslices(level) ? null : target is not null && ratio is not null ? ratio.Ratio : 1,
            TimeSliceWindow = IsTimeslices(level) ? "1m" : null,
        };
    }

    private static IReadOnlyList<OpenSloTimeWindow>? WindowOf(ServiceLevel level, out string problem)
    {
        problem = "";
        if (level.Window is null)
            return [];
        if (Window.Parse(level.Window.Value, out problem) is not { } window)
        {
            problem = "window: " + problem;
            return null;
        }

        // Any midnight that begins a year begins a month too.
        var calendar = window.IsCalendarAligned ? new OpenSloCalendar("2020-01-01 00:00:00", "UTC") : null;
        return [new OpenSloTimeWindow(OpenSloDuration.Of(window), calendar is null, calendar)];
    }

    private static string NameOf(ServiceLevel level, string service) =>
        Slug.Normalise($"{service} {level.Name ?? level.Indicator ?? level.Objective?.Value}") is { Length: > 0 } name ? name : "slo";

    /// <summary>An id stays what it is, because it may name an indicator that exists; words become an id of this service.</summary>
    private static string IndicatorOf(ServiceLevel level, string service) =>
        level.Indicator is not { } indicator ? "" : Slug.IsValid(indicator) ? indicator : Slug.Normalise($"{service} {indicator}");

    private static bool IsTimeslices(ServiceLevel level) => level.Method?.Value == "timeslices";

    private static RatioObjective? PercentileOf(ServiceLevel level)
    {
        var match = Percentile.Match(level.Indicator ?? "");
        if (!match.Success)
            return null;
        var percent = decimal.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture);
        return percent > 0 ? new RatioObjective(percent / 100) : null;
    }

    private static string? Cut(string? text, int length) =>
        text is null || text.Length <= length ? text : text.Substring(0, char.IsHighSurrogate(text[length - 1]) ? length - 1 : length);

    private static OpenSloObjective? Reject(string key, string reason, out string problem)
    {
        problem = $"{key}: {reason}";
        return null;
    }
}

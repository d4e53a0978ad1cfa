using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Objectives;
using OwnershipAnalyzers.Reading;

namespace OwnershipAnalyzers.Exports.OpenSlo;

/// <summary>Reads the fields of OpenSLO, without annotations.</summary>
internal static class OpenSloReader
{
    /// <summary>Beyond what anybody promises; keeps the arithmetic of strange documents within its range.</summary>
    private const decimal Largest = 1_000_000_000_000m;

    public static ServiceLevel Fields(OpenSloDocument document, FilePlace place)
    {
        var spec = document.Spec ?? new OpenSloSpec();
        var objective = spec.Objectives is [{ } first, ..] ? first : new OpenSloObjective();
        var share = Share(objective.TargetPercent is { } percent ? percent / 100 : objective.Target);
        var promise = ServiceLevelTarget(objective);
        var window = spec.TimeWindow is [{ } only, ..] ? only.Duration : null;
        return new ServiceLevel
        {
            Name = document.Metadata?.DisplayName ?? document.Metadata?.Name,
            Indicator = spec.IndicatorRef,
            Description = spec.Description,
            Objective = At(promise ?? share),
            Target = At(promise is null ? null : share),
            Window = At(window is null ? null : OpenSloDuration.Parse(window)?.ToString() ?? window),
            Method = At(spec.BudgetingMethod?.ToLowerInvariant()),
            Place = place,
        };

        Located<string>? At(string? text) => text is null ? null : new(text, place);
    }

    /// <summary>What must hold for each request or slice; null when the share of good ones says it all.</summary>
    private static string? ServiceLevelTarget(OpenSloObjective objective) => objective.Value is { } value
        ? IsReadable(value) ? new DurationObjective(value, objective.Op == "lt").ToString() : null
        : Share(objective.TimeSliceTarget);

    private static string? Share(decimal? ratio) => ratio is { } share && IsReadable(share) ? Figures.Percent(share) : null;

    private static bool IsReadable(decimal number) => number is > -Largest and < Largest;
}

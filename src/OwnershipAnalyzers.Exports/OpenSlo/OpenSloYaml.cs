using OwnershipAnalyzers.Exports.Yaml;

namespace OwnershipAnalyzers.Exports.OpenSlo;

/// <summary>A document of OpenSLO as YAML.</summary>
internal static class OpenSloYaml
{
    /// <summary>Writes what a document holds.</summary>
    /// <param name="document">The document.</param>
    /// <param name="kind">What the level is here, <c>sla</c> or <c>slo</c>, a difference that OpenSLO does not know.</param>
    /// <param name="name">The name of the document, which no other has.</param>
    public static YamlMap Of(OpenSloDocument document, string kind, string name)
    {
        var metadata = document.Metadata!;
        var spec = document.Spec!;
        var annotations = new YamlMap();
        foreach (var annotation in metadata.Annotations ?? new Dictionary<string, string?>())
            annotations.Add(annotation.Key, annotation.Value);
        return new YamlMap
        {
            { "apiVersion", document.ApiVersion },
            { "kind", document.Kind },
            {
                "metadata", new YamlMap
                {
                    { "name", name },
                    { "displayName", metadata.DisplayName },
                    { "labels", new YamlMap { { "ownership.kind", kind } } },
                    { "annotations", annotations },
                }
            },
            {
                "spec", new YamlMap
                {
                    { "description", spec.Description },
                    { "service", spec.Service },
                    { "indicatorRef", spec.IndicatorRef },
                    { "timeWindow", spec.TimeWindow?.OfType<OpenSloTimeWindow>().Select(Window) },
                    { "budgetingMethod", spec.BudgetingMethod },
                    { "objectives", spec.Objectives?.OfType<OpenSloObjective>().Select(Objective) },
                }
            },
        };
    }

    private static YamlMap Window(OpenSloTimeWindow window)
    {
        var map = new YamlMap { { "duration", window.Duration }, { "isRolling", window.IsRolling } };
        if (window.Calendar is { } calendar)
            map.Add("calendar", new YamlMap { { "startTime", calendar.StartTime }, { "timeZone", calendar.TimeZone } });
        return map;
    }

    private static YamlMap Objective(OpenSloObjective objective) => new()
    {
        { "op", objective.Op },
        { "value", Short(objective.Value) },
        { "target", Short(objective.Target) },
        { "targetPercent", Short(objective.TargetPercent) },
        { "timeSliceTarget", Short(objective.TimeSliceTarget) },
        { "timeSliceWindow", objective.TimeSliceWindow },
    };

    /// <summary>The same number without zeros at its end, which the division leaves out.</summary>
    private static decimal? Short(decimal? number) => number / 1.0000000000000000000000000000m;
}

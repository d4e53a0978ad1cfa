namespace OwnershipAnalyzers.Exports.Targets;

/// <summary>The exporters that there are. Apart from what they share, which knows none of them.</summary>
public static class Exporters
{
    /// <summary>All targets, sorted by name.</summary>
    public static IReadOnlyList<Exporter> All { get; } =
    [
        new Backstage.BackstageExporter(),
        new CodeOwners.CodeOwnersExporter(),
        new Cortex.CortexExporter(),
        new CycloneDx.CycloneDxExporter(),
        new Datadog.DatadogExporter(),
        new OpenSlo.OpenSloExporter(),
        new OpenTelemetry.OpenTelemetryExporter(),
        new OpsLevel.OpsLevelExporter(),
        new PagerDuty.PagerDutyExporter(),
        new Port.PortExporter(),
    ];
}

using OwnershipAnalyzers.Directories;

namespace OwnershipAnalyzers.Exports;

/// <summary>Writes the catalog as one file of another system. The same catalog gives the same bytes on every machine.</summary>
public abstract class Exporter
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

    /// <summary>What the target is called on the command line and in <c>OwnershipExports</c>, such as <c>backstage</c>.</summary>
    public abstract string Target { get; }

    /// <summary>What the file is, in a few words, for help.</summary>
    public abstract string Description { get; }

    /// <summary>What the file is usually called, such as <c>catalog-info.yaml</c>.</summary>
    public abstract string FileName { get; }

    /// <summary>The same exporter with what the conventions of the target have not settled yet; null when it has nothing of that kind.</summary>
    public virtual Exporter? Experimental => null;

    /// <summary>Writes the file. Whatever the target cannot hold is a <see cref="Loss"/>, never silent.</summary>
    public abstract Export Write(ServiceDirectory directory);
}

using OwnershipAnalyzers.Reading;

namespace OwnershipAnalyzers.Objectives;

/// <summary>The objects of agreements and objectives, in profiles and in the registry.</summary>
internal static class ServiceLevelSchemas
{
    public static readonly JsonObjectSchema Availability = new("availability", "sla", "slos");

    public static readonly JsonObjectSchema ServiceLevel = new("serviceLevel",
        "name", "description", "indicator", "objective", "target", "window", "method");
}

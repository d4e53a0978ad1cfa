using OwnershipAnalyzers.Profiles;
using OwnershipAnalyzers.Texts;

namespace OwnershipAnalyzers.Checks.Lifecycle;

/// <summary>How findings speak of an alert.</summary>
internal static class AlertName
{
    public static string Of(Alert alert) => alert.Name is { } name ? $"'{Excerpt.Of(name.Value)}'" : "without a name";

    /// <summary>The part of the service, for the subject of a finding.</summary>
    public static string Part(Alert alert) => $"alert/{(alert.Name is { } name ? Excerpt.Of(name.Value) : "")}";
}

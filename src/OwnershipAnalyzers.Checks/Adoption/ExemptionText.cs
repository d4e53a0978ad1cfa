using OwnershipAnalyzers.Registries;
using OwnershipAnalyzers.Texts;

namespace OwnershipAnalyzers.Checks.Adoption;

/// <summary>How messages name an exemption.</summary>
internal static class ExemptionText
{
    /// <summary>Whom it is for.</summary>
    public static string Subject(Exemption exemption) =>
        exemption.Service is { } service ? $"service '{Excerpt.Of(service.Value)}'" : exemption.Team is { } team ? $"team '{Excerpt.Of(team.Value)}'" : "nobody";

    /// <summary>Its identity among others.</summary>
    public static string Id(Exemption exemption) =>
        $"exemption:{exemption.Rule!.Value}/{exemption.Service?.Value ?? (exemption.Team is { } team ? $"team:{team.Value}" : "")}";
}

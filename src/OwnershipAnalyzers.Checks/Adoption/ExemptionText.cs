using OwnershipAnalyzers.Registries;
using OwnershipAnalyzers.Texts;

namespace OwnershipAnalyzers.Checks.Adoption;

/// <summary>How messages name an exemption.</summary>
internal static class ExemptionText
{
    /// <summary>Whom it is for.</summary>
    public static string Subject(Exemption exemption)
    {
        if (exemption.Service is { } service)
            return $"service '{Excerpt.Of(service.Value)}'";
        return exemption.Team is { } team ? $"team '{Excerpt.Of(team.Value)}'" : "nobody";
    }

    /// <summary>Its identity among others.</summary>
    public static string Id(Exemption exemption)
    {
        var team = exemption.Team is { } owner ? $"team:{owner.Value}" : "";
        return $"exemption:{exemption.Rule!.Value}/{exemption.Service?.Value ?? team}";
    }
}

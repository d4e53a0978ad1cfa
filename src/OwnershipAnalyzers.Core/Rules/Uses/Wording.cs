using OwnershipAnalyzers.Services;

namespace OwnershipAnalyzers.Rules;

/// <summary>How messages name whose a service is, and what is expected of it.</summary>
internal static class Team
{
    /// <summary>The id of a service with what may be known of it: its tier and its team, each empty when it is not.</summary>
    public static string[] Of(ServiceFacts service) => [service.Id!, service.Tier ?? "", service.Team ?? ""];

    /// <summary>Whom to ask.</summary>
    public static string Owner(ServiceFacts service) => service.Team is null ? "its team" : $"team '{service.Team}'";
}

using OwnershipAnalyzers.Services;

namespace OwnershipAnalyzers.Rules;

/// <summary>How messages name whose a service is, and what is expected of it.</summary>
internal static class Team
{
    public static string Of(ServiceFacts service) =>
        (service.Tier is null ? "" : $" ({service.Tier})") + (service.Team is null ? "" : $" of team '{service.Team}'");

    public static string Ask(ServiceFacts service, string what) => $"ask {(service.Team is null ? "its team" : $"team '{service.Team}'")} {what}";
}

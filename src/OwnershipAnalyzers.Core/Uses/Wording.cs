namespace OwnershipAnalyzers.Uses;

/// <summary>How messages name the team of a service.</summary>
internal static class Team
{
    public static string Of(ServiceFacts service) => service.Team is null ? "" : $" of team '{service.Team}'";

    public static string Ask(ServiceFacts service, string what) => $"ask {(service.Team is null ? "its team" : $"team '{service.Team}'")} {what}";
}

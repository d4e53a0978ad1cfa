namespace OwnershipAnalyzers.Facts;

/// <summary>What the files are called in which people declare ownership.</summary>
public static class FileNames
{
    /// <summary>The registry of a repository: its teams, tiers and policy.</summary>
    public const string Registry = "ownership.json";

    /// <summary>The profile of a service.</summary>
    public const string Profile = "service.json";
}

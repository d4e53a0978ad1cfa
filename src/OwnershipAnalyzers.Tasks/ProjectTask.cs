using OwnershipAnalyzers.Profiles;

namespace OwnershipAnalyzers.Tasks;

/// <summary>What the tasks that work on one project share: the service profile that applies to it.</summary>
public abstract class ProjectTask : OwnershipTask
{
    /// <summary>The service profile that applies, absolute; empty: the nearest <c>service.json</c> above the project.</summary>
    public string ProfileFile { get; set; } = "";

    /// <summary>The service profiles that could apply, nearest first; only the first is used.</summary>
    private protected IReadOnlyList<string> Profiles() =>
        ProfileFile.Length > 0 ? [Path.GetFullPath(Path.Combine(ProjectFolder, ProfileFile))] : ProfileFiles.Above(ProjectFolder, Root);
}

using OwnershipAnalyzers.Profiles;
using OwnershipAnalyzers.Tool.Repositories;

namespace OwnershipAnalyzers.Tool.Init.Planning;

/// <summary>A service profile to be written.</summary>
/// <param name="Folder">Its folder.</param>
/// <param name="Service">The id of the service.</param>
/// <param name="Decision">Who owns it, and why.</param>
internal sealed record PlannedProfile(string Folder, string Service, Decision Decision)
{
    public string Path => RelativePath.Below(Folder, ProfileFiles.Name);
}

using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Rules;
using OwnershipAnalyzers.Slices;

namespace OwnershipAnalyzers.Profiles;

/// <summary>A folder inside a project that is a logical service, because it has a profile of its own.</summary>
/// <param name="Declarations">What the profile declares, all of it about that service, and where its boundary is.</param>
/// <param name="Findings">Why it cannot be used (OWN0005).</param>
public sealed record FolderService(IReadOnlyList<Declaration> Declarations, IReadOnlyList<Finding> Findings)
{
    /// <summary>Without which services it goes on.</summary>
    public IReadOnlyList<SliceFallback> Fallbacks { get; init; } = [];

    /// <summary>The logical service of a profile that lies below the folder of a project.</summary>
    public static FolderService Read(ServiceProfile profile)
    {
        var place = new FilePlace(profile.Path);
        var service = profile.Declarations
            .FirstOrDefault(declaration => declaration.Kind == FactKind.Service && !declaration.IsEmpty)?.Value;
        if (service is null)
        {
            var reason = $"{profile.Path} lies inside a project and names no service, so it says nothing about the files around it; "
                + "add \"service\", or move it to the folder of the project";
            return new FolderService([], [new Finding(ConfigurationRules.UnusableProfile, place, reason)]);
        }

        var declarations = profile.Declarations.Append(new Declaration(FactKind.Folder, profile.Folder, place));
        return new FolderService([.. declarations.Select(declaration => declaration with { Of = service })], [])
        {
            Fallbacks = [.. profile.Fallbacks(service)],
        };
    }
}

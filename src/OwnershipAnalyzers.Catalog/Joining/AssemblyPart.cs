using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Profiles;
using OwnershipAnalyzers.Services;
using OwnershipAnalyzers.Slices;

namespace OwnershipAnalyzers.Joining;

/// <summary>What one assembly holds of one service: the assembly as a whole, or a logical service inside it.</summary>
public sealed class AssemblyPart(AssemblyMerge assembly, ServicePart part, TeamNames teams)
{
    /// <summary>The assembly of which it is a part.</summary>
    public AssemblyMerge Assembly => assembly;

    /// <summary>What the assembly declares about it.</summary>
    public ServicePart Part => part;

    /// <summary>What is said about it.</summary>
    public ResolvedFacts Facts { get; } = new(part.Declarations, teams);

    /// <summary>The id of the service; null when none is declared, or several are.</summary>
    public string? Service => Facts.Service;

    /// <summary>The current id of the owning team; null when none is declared, or several are.</summary>
    public string? Team => Facts.Team;

    /// <summary>Whether it is a logical service, and not the assembly as a whole.</summary>
    public bool IsLogical => Part.Logical is not null;

    /// <summary>Whether anybody says where in the assembly it is.</summary>
    public bool HasBoundary => Part.Declarations.Any(declaration => declaration.Kind is FactKind.Namespace or FactKind.Folder);

    /// <summary>The declarations about it, empty ones included.</summary>
    public IReadOnlyList<Declaration> Declarations => Part.Declarations;

    /// <summary>The profiles that may describe the service.</summary>
    public IReadOnlyList<string> Profiles => IsLogical ? [.. Folders.Select(folder => $"{folder}/{ProfileFiles.Name}")] : Assembly.Profiles;

    /// <summary>The namespaces that are its boundary, sorted.</summary>
    public IReadOnlyList<string> Namespaces => AssemblyMerge.Sorted(Part.Values(FactKind.Namespace));

    /// <summary>The folders that are its boundary, relative to the repository root, sorted.</summary>
    public IReadOnlyList<string> Folders => AssemblyMerge.Sorted(Part.Values(FactKind.Folder));
}

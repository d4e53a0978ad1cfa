using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Profiles;
using OwnershipAnalyzers.Services;
using OwnershipAnalyzers.Slices;

namespace OwnershipAnalyzers.Catalogs;

/// <summary>What one assembly holds of one service: the assembly as a whole, or a logical service inside it.</summary>
internal sealed class AssemblyPart(AssemblyMerge assembly, ServicePart part, TeamNames teams)
{
    public AssemblyMerge Assembly => assembly;

    public ServicePart Part => part;

    /// <summary>What is said about it.</summary>
    public ResolvedFacts Facts { get; } = new(part.Declarations, teams);

    /// <summary>The id of the service; null when none is declared, or several are.</summary>
    public string? Service => Facts.Service;

    public string? Team => Facts.Team;

    public bool IsLogical => Part.Logical is not null;

    /// <summary>Whether anybody says where in the assembly it is.</summary>
    public bool HasBoundary => Part.Declarations.Any(declaration => declaration.Kind is FactKind.Namespace or FactKind.Folder);

    public IReadOnlyList<Declaration> Declarations => Part.Declarations;

    /// <summary>The profiles that may describe the service.</summary>
    public IReadOnlyList<string> Profiles => IsLogical ? [.. Folders.Select(folder => $"{folder}/{ProfileFiles.Name}")] : Assembly.Profiles;

    public IReadOnlyList<string> Namespaces => AssemblyMerge.Sorted(Part.Values(FactKind.Namespace));

    public IReadOnlyList<string> Folders => AssemblyMerge.Sorted(Part.Values(FactKind.Folder));
}

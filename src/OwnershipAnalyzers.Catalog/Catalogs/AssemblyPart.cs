using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Profiles;
using OwnershipAnalyzers.Uses;

namespace OwnershipAnalyzers.Catalogs;

/// <summary>What one assembly holds of one service: the assembly as a whole, or a logical service inside it.</summary>
internal sealed class AssemblyPart
{
    private readonly TeamNames _teams;

    public AssemblyPart(AssemblyMerge assembly, ServicePart part, TeamNames teams)
    {
        (Assembly, Part, _teams) = (assembly, part, teams);
        (Service, Team) = (Agreed([this], FactKind.Service), Agreed([this], FactKind.Team));
    }

    public AssemblyMerge Assembly { get; }

    public ServicePart Part { get; }

    /// <summary>The id of the service; null when none is declared, or several are.</summary>
    public string? Service { get; }

    public string? Team { get; }

    public bool IsLogical => Part.Logical is not null;

    public IReadOnlyList<Declaration> Declarations => Part.Declarations;

    /// <summary>The profiles that may describe the service.</summary>
    public IReadOnlyList<string> Profiles => IsLogical ? [.. Folders.Select(folder => $"{folder}/{ProfileFiles.Name}")] : Assembly.Profiles;

    public IReadOnlyList<string> Namespaces => AssemblyMerge.Sorted(Part.Values(FactKind.Namespace));

    public IReadOnlyList<string> Folders => AssemblyMerge.Sorted(Part.Values(FactKind.Folder));

    /// <summary>The one value on which all declarations of these parts agree, or null; a value without meaning counts as none.</summary>
    public static string? Agreed(IReadOnlyList<AssemblyPart> parts, FactKind kind)
    {
        var (agreed, isDeclared) = ((string?)null, false);
        foreach (var part in parts)
        {
            foreach (var declaration in part.Declarations)
            {
                if (declaration.Kind != kind)
                    continue;
                var meaning = part.Meaning(declaration);
                if (isDeclared && meaning != agreed)
                    return null;
                (agreed, isDeclared) = (meaning, true);
            }
        }

        return agreed;
    }

    private string? Meaning(Declaration declaration) => declaration.Kind switch
    {
        FactKind.Team => _teams.Current(declaration.Value),
        FactKind.Stage => LifecycleStages.Parse(declaration.Value)?.ToString().ToLowerInvariant(),
        FactKind.RetiresOn => Day.Parse(declaration.Value) is { } day ? Day.Text(day) : null,
        _ => declaration.Value,
    };
}

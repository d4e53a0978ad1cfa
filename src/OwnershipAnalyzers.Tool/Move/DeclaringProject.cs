using OwnershipAnalyzers.Tool.Repositories;

namespace OwnershipAnalyzers.Tool.Move;

/// <summary>A project with all the files that declare something for it.</summary>
/// <param name="Path">The project file, relative to the repository root.</param>
/// <param name="Own">The project file.</param>
/// <param name="Shared">The build files that it inherits.</param>
internal sealed record DeclaringProject(string Path, PropertyFile Own, IReadOnlyList<PropertyFile> Shared)
{
    /// <summary>Its C# files that declare something.</summary>
    public IReadOnlyList<CodeFile> Code { get; init; } = [];

    /// <summary>The profile that applies to it; null when there is none.</summary>
    public ProfileFile? Profile { get; init; }

    public string Folder => RelativePath.FolderOf(Path);

    public IEnumerable<PropertyFile> BuildFiles => Shared.Prepend(Own);

    /// <summary>All of these files.</summary>
    public IEnumerable<DeclaringFile> Files => Profile is null ? [.. Code, .. BuildFiles] : [.. Code, .. BuildFiles, Profile];

    /// <summary>Why what properties and profile say would not reach its assembly (OWN0007), a clause; empty when it does.</summary>
    public string NotCarriedBecause
    {
        get
        {
            if (Says("GenerateAssemblyInfo", "false"))
                return "GenerateAssemblyInfo is false";
            if (Says("GenerateAssemblyMetadataAttributes", "false"))
                return "GenerateAssemblyMetadataAttributes is false";
            return Own.UsesSdk ? "" : "the project does not use the .NET SDK";
        }
    }

    /// <summary>Whether it, or a file that it inherits, gives a property this value; any value, if that is empty.</summary>
    public bool Says(string property, string value)
    {
        var elements = BuildFiles.SelectMany(file => file.Content.Descendants()).Where(element => element.Name.LocalName == property);
        return elements.Any(element => value.Length == 0 || string.Equals(element.Value.Trim(), value, StringComparison.OrdinalIgnoreCase));
    }
}

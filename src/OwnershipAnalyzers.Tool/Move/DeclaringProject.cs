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
    public IEnumerable<DeclaringFile> Files => [.. Code, .. BuildFiles, .. Profile is null ? Array.Empty<DeclaringFile>() : [Profile]];

    /// <summary>Why what properties and profile say would not reach its assembly (OWN0007), a clause; empty when it does.</summary>
    public string NotCarriedBecause => Says("GenerateAssemblyInfo", "false") ? "GenerateAssemblyInfo is false"
        : Says("GenerateAssemblyMetadataAttributes", "false") ? "GenerateAssemblyMetadataAttributes is false"
        : Own.Content.Root!.Attribute("Sdk") is null && !Own.Content.Root.Elements().Any(element => element.Name.LocalName is "Sdk" or "Import" && element.Attributes().Any(attribute => attribute.Name.LocalName is "Sdk" or "Name")) ? "the project does not use the .NET SDK"
        : "";

    /// <summary>Whether it, or a file that it inherits, gives a property this value; any value, if that is empty.</summary>
    public bool Says(string property, string value) => BuildFiles.SelectMany(file => file.Content.Descendants())
        .Any(element => element.Name.LocalName == property && (value.Length == 0 || string.Equals(element.Value.Trim(), value, StringComparison.OrdinalIgnoreCase)));
}

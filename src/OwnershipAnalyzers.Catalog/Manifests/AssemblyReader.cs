using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using OwnershipAnalyzers.Facts;

namespace OwnershipAnalyzers.Manifests;

/// <summary>Reads what an assembly declares, without loading it: no code of it runs, and the file is not held.</summary>
public static class AssemblyReader
{
    /// <summary>Reads an assembly.</summary>
    /// <param name="dll">Path of the file.</param>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="BadImageFormatException">The file is not a .NET assembly.</exception>
    public static AssemblyImage Read(string dll)
    {
        using var stream = new FileStream(dll, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        using var image = new PEReader(stream);
        if (!image.HasMetadata)
            throw new BadImageFormatException("The file holds no .NET metadata.", dll);
        var metadata = image.GetMetadataReader();
        if (!metadata.IsAssembly)
            throw new BadImageFormatException("The file is a module without an assembly.", dll);
        var assembly = metadata.GetAssemblyDefinition();
        var place = new FilePlace(Path.GetFileName(dll));
        return new AssemblyImage(
            metadata.GetString(assembly.Name),
            [.. assembly.GetCustomAttributes().SelectMany(handle => Declared(metadata, metadata.GetCustomAttribute(handle), place))],
            [.. References(metadata).Distinct(StringComparer.Ordinal).OrderBy(name => name, StringComparer.Ordinal)]);
    }

    private static IEnumerable<Declaration> Declared(MetadataReader metadata, CustomAttribute attribute, Place place)
    {
        var (space, name) = TypeName(metadata, attribute.Constructor);
        if (space == Fact.AttributeNamespace && Fact.OfAttribute(name).ToList() is [_, ..] facts)
        {
            var arguments = ReadArguments.Of(attribute);
            return facts.Where(fact => fact.Argument is null || arguments.Has(fact.Argument))
                .Select(fact => new Declaration(fact.Kind, arguments.Text(fact), place));
        }

        if (space != "System.Reflection" || name != "AssemblyMetadataAttribute")
            return [];
        var metadataArguments = ReadArguments.Of(attribute);
        return Fact.OfMetadata(metadataArguments.At(0)) is { } carried ? [new Declaration(carried.Kind, metadataArguments.At(1), place)] : [];
    }

    /// <summary>Attributes of other assemblies are called through a reference, injected ones through their own definition.</summary>
    private static (string Space, string Name) TypeName(MetadataReader metadata, EntityHandle constructor)
    {
        var type = constructor.Kind switch
        {
            HandleKind.MethodDefinition => metadata.GetMethodDefinition((MethodDefinitionHandle)constructor).GetDeclaringType(),
            HandleKind.MemberReference => metadata.GetMemberReference((MemberReferenceHandle)constructor).Parent,
            _ => default,
        };
        return type.Kind switch
        {
            HandleKind.TypeDefinition when metadata.GetTypeDefinition((TypeDefinitionHandle)type) is var defined =>
                (metadata.GetString(defined.Namespace), metadata.GetString(defined.Name)),
            HandleKind.TypeReference when metadata.GetTypeReference((TypeReferenceHandle)type) is var referenced =>
                (metadata.GetString(referenced.Namespace), metadata.GetString(referenced.Name)),
            _ => ("", ""),
        };
    }

    private static IEnumerable<string> References(MetadataReader metadata) =>
        metadata.AssemblyReferences.Select(metadata.GetAssemblyReference)
            .Where(reference => !FrameworkKeys.Contain(metadata.GetBlobBytes(reference.PublicKeyOrToken)))
            .Select(reference => metadata.GetString(reference.Name));
}

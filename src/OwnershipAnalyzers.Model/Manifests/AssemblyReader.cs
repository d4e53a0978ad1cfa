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
            References(metadata))
        {
            Friends = [.. assembly.GetCustomAttributes().Select(handle => Friend(metadata, metadata.GetCustomAttribute(handle))).OfType<string>()
                .Distinct(StringComparer.OrdinalIgnoreCase).OrderBy(name => name, StringComparer.Ordinal)],
            Namespaces = Namespaces(metadata),
        };
    }

    private static IEnumerable<Declaration> Declared(MetadataReader metadata, CustomAttribute attribute, Place place)
    {
        var (space, name) = TypeName(metadata, attribute.Constructor);
        if (space == Fact.AttributeNamespace && Fact.OfAttribute(name).ToList() is [_, ..] facts)
        {
            var arguments = ReadArguments.Of(attribute);
            return facts.Where(fact => fact.Argument is null || arguments.Has(fact.Argument))
                .Select(fact => new Declaration(fact.Kind, arguments.Text(fact), place) { Of = arguments.ServiceOf(facts) });
        }

        if (space != "System.Reflection" || name != "AssemblyMetadataAttribute")
            return [];
        var metadataArguments = ReadArguments.Of(attribute);
        return Fact.OfMetadata(metadataArguments.At(0)) is ({ } carried, var service) ? [new Declaration(carried.Kind, metadataArguments.At(1), place) { Of = service }] : [];
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

    private static string? Friend(MetadataReader metadata, CustomAttribute attribute) =>
        TypeName(metadata, attribute.Constructor) == ("System.Runtime.CompilerServices", "InternalsVisibleToAttribute")
            ? ReadArguments.Of(attribute).At(0).Split(',')[0].Trim()
            : null;

    private static IReadOnlyList<string> Namespaces(MetadataReader metadata)
    {
        var spaces = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var type in metadata.TypeDefinitions.Select(metadata.GetTypeDefinition).Where(type => type.GetDeclaringType().IsNil))
        {
            var space = metadata.GetString(type.Namespace);
            if (!spaces.Contains(space) && !IsUnspeakable(space) && !IsUnspeakable(metadata.GetString(type.Name)) && !type.GetCustomAttributes().Any(handle => IsOfCompiler(metadata, handle)))
                spaces.Add(space);
        }

        return [.. spaces];

        // No language lets people write such a name.
        static bool IsUnspeakable(string name) => name is ['<', ..];
    }

    /// <summary>Compilers mark what they add; types that are put into each assembly, such as those of our generator, are marked as embedded.</summary>
    private static bool IsOfCompiler(MetadataReader metadata, CustomAttributeHandle attribute) =>
        TypeName(metadata, metadata.GetCustomAttribute(attribute).Constructor)
            is ("System.Runtime.CompilerServices", "CompilerGeneratedAttribute") or ("Microsoft.CodeAnalysis", "EmbeddedAttribute");

    /// <summary>An assembly can be referenced and no type of it used, if all that is left of it are constants.</summary>
    private static IReadOnlyList<AssemblyUse> References(MetadataReader metadata)
    {
        var used = metadata.TypeReferences.Select(metadata.GetTypeReference)
            .Where(type => type.ResolutionScope.Kind == HandleKind.AssemblyReference)
            .ToLookup(type => (AssemblyReferenceHandle)type.ResolutionScope, type => metadata.GetString(type.Namespace));
        return
        [
            .. metadata.AssemblyReferences.Select(handle => (Handle: handle, Reference: metadata.GetAssemblyReference(handle)))
                .Where(one => !FrameworkKeys.Contain(metadata.GetBlobBytes(one.Reference.PublicKeyOrToken)))
                .GroupBy(one => metadata.GetString(one.Reference.Name), StringComparer.Ordinal)
                .OrderBy(assembly => assembly.Key, StringComparer.Ordinal)
                .Select(assembly => new AssemblyUse(assembly.Key, [.. assembly.SelectMany(one => used[one.Handle]).Distinct(StringComparer.Ordinal).OrderBy(space => space, StringComparer.Ordinal)])),
        ];
    }
}

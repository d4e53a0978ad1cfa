using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;

namespace OwnershipAnalyzers.Manifests;

/// <summary>In which source files the types of an assembly are written, by the portable PDB beside it or inside it.</summary>
internal static class SourceDocuments
{
    /// <summary>What the C# compiler notes for a type none of whose methods has a body (Portable PDB specification, TypeDefinitionDocuments).</summary>
    private static readonly Guid TypeDocuments = new("932E74BC-DBA9-4478-8D46-0F32A7BAB3D3");

    /// <summary>The namespaces whose types have code in a file, by the path of the file as the compiler wrote it; null when there is no PDB.</summary>
    public static ILookup<string, string>? NamespacesByFile(string dll)
    {
        using var stream = new FileStream(dll, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        using var image = new PEReader(stream);
        if (!image.TryOpenAssociatedPortablePdb(dll, Open, out var provider, out _) || provider is null)
            return null;
        using (provider)
        {
            var (metadata, pdb) = (image.GetMetadataReader(), provider.GetMetadataReader());
            return OfMethods(metadata, pdb).Concat(OfTypes(metadata, pdb)).Distinct()
                .Select(code => (File: pdb.GetString(pdb.GetDocument(code.File).Name), code.Namespace))
                .ToLookup(code => code.File, code => code.Namespace, StringComparer.Ordinal);
        }
    }

    private static FileStream? Open(string path) =>
        File.Exists(path) ? new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete) : null;

    private static IEnumerable<(DocumentHandle File, string Namespace)> OfMethods(MetadataReader metadata, MetadataReader pdb) =>
        from handle in metadata.MethodDefinitions
        let debug = pdb.GetMethodDebugInformation(handle)
        from file in debug.Document.IsNil ? debug.GetSequencePoints().Select(point => point.Document) : [debug.Document]
        where !file.IsNil
        select (file, Namespace(metadata, metadata.GetMethodDefinition(handle).GetDeclaringType()));

    private static IEnumerable<(DocumentHandle File, string Namespace)> OfTypes(MetadataReader metadata, MetadataReader pdb)
    {
        foreach (var handle in pdb.CustomDebugInformation)
        {
            var information = pdb.GetCustomDebugInformation(handle);
            if (information.Parent.Kind != HandleKind.TypeDefinition || pdb.GetGuid(information.Kind) != TypeDocuments)
                continue;
            var space = Namespace(metadata, (TypeDefinitionHandle)information.Parent);
            var documents = pdb.GetBlobReader(information.Value);
            while (documents.RemainingBytes > 0)
                yield return (MetadataTokens.DocumentHandle(documents.ReadCompressedInteger()), space);
        }
    }

    private static string Namespace(MetadataReader metadata, TypeDefinitionHandle handle)
    {
        var type = metadata.GetTypeDefinition(handle);
        while (!type.GetDeclaringType().IsNil)
            type = metadata.GetTypeDefinition(type.GetDeclaringType());
        return metadata.GetString(type.Namespace);
    }
}

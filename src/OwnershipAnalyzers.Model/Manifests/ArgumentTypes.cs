using System.Globalization;
using System.Reflection.Metadata;
using OwnershipAnalyzers.Facts;

namespace OwnershipAnalyzers.Manifests;

/// <summary>Names the types of attribute arguments, which is all that decoding them needs.</summary>
internal sealed class ArgumentTypes : ICustomAttributeTypeProvider<string>
{
    private const string Stage = Fact.AttributeNamespace + "." + nameof(LifecycleStage);

    public static ArgumentTypes Instance { get; } = new();

    /// <summary>An argument as a declaration writes it: a stage by its name, null and blanks as nothing.</summary>
    public static string Text(string type, object? value) => (type, value) switch
    {
        (Stage, int number) when number >= 0 && number < LifecycleStages.Names.Count => LifecycleStages.Names[number],
        (_, IFormattable number) => number.ToString(null, CultureInfo.InvariantCulture),
        (_, string text) when !string.IsNullOrWhiteSpace(text) => text,
        _ => "",
    };

    public string GetPrimitiveType(PrimitiveTypeCode typeCode) => typeCode.ToString();

    public string GetSystemType() => "System.Type";

    public string GetSZArrayType(string elementType) => elementType + "[]";

    public string GetTypeFromDefinition(MetadataReader reader, TypeDefinitionHandle handle, byte rawTypeKind)
    {
        var type = reader.GetTypeDefinition(handle);
        return reader.GetString(type.Namespace) + "." + reader.GetString(type.Name);
    }

    public string GetTypeFromReference(MetadataReader reader, TypeReferenceHandle handle, byte rawTypeKind)
    {
        var type = reader.GetTypeReference(handle);
        return reader.GetString(type.Namespace) + "." + reader.GetString(type.Name);
    }

    public string GetTypeFromSerializedName(string name) => name;

    // Enumerations of other assemblies are not resolved; every one of ours is an int.
    public PrimitiveTypeCode GetUnderlyingEnumType(string type) => PrimitiveTypeCode.Int32;

    public bool IsSystemType(string type) => type == "System.Type";
}

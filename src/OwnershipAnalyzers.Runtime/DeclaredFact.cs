using System.Reflection;

namespace OwnershipAnalyzers.Runtime;

/// <summary>
/// One declaration of an assembly, from either carrier: an attribute of the namespace <c>Ownership</c>, or <c>AssemblyMetadata</c>.
/// </summary>
/// <param name="Kind">The fact, such as <c>Team</c>.</param>
/// <param name="Value">What is declared.</param>
/// <param name="Of">The logical service that it is about; null for the assembly.</param>
internal sealed record DeclaredFact(string Kind, string Value, string? Of)
{
    /// <summary>The kind that says which namespace a logical service is.</summary>
    public const string Namespace = "Namespace";

    private const string MetadataPrefix = "Ownership.";

    /// <summary>Everything that an assembly declares about its owner; nothing when its attributes cannot be read.</summary>
    public static IEnumerable<DeclaredFact> In(Assembly assembly) => assembly.GetCustomAttributesData().SelectMany(Read);

    private static IEnumerable<DeclaredFact> Read(CustomAttributeData attribute)
    {
        if (attribute.AttributeType.FullName == "System.Reflection.AssemblyMetadataAttribute")
            return Metadata(Positional(attribute, 0), Positional(attribute, 1)) is { } carried ? [carried] : [];
        if (attribute.AttributeType.Namespace != "Ownership")
            return [];
        var value = Positional(attribute, 0);
        var service = Named(attribute, "Service");
        return attribute.AttributeType.Name switch
        {
            "OwningTeamAttribute" => [new("Team", value, service)],
            "ServiceTierAttribute" => [new("Tier", value, service)],
            "LifecycleAttribute" => [new("Stage", value, service)],
            "ServiceBoundaryAttribute" when Named(attribute, Namespace) is { } boundary => [new(Namespace, boundary, value)],
            "ServiceBoundaryAttribute" => [new("Service", value, service)],
            _ => [],
        };
    }

    /// <summary><c>Ownership.Team</c> is about the assembly, <c>Ownership.Team/cart</c> about its logical service <c>cart</c>.</summary>
    private static DeclaredFact? Metadata(string key, string value)
    {
        if (!key.StartsWith(MetadataPrefix, StringComparison.Ordinal))
            return null;
        var parts = key[MetadataPrefix.Length..].Split('/', 2);
        return new DeclaredFact(parts[0], value, parts.Length > 1 ? parts[1] : null);
    }

    private static string Positional(CustomAttributeData attribute, int position) =>
        position < attribute.ConstructorArguments.Count ? Text(attribute.ConstructorArguments[position]) : "";

    private static string? Named(CustomAttributeData attribute, string name)
    {
        var values = attribute.NamedArguments.Where(argument => argument.MemberName == name).Select(argument => Text(argument.TypedValue));
        return values.FirstOrDefault(text => text.Length > 0);
    }

    /// <summary>A stage is an enum of the assembly that declares it; its name is found by its value.</summary>
    private static string Text(CustomAttributeTypedArgument argument)
    {
        if (argument is { ArgumentType.IsEnum: true, Value: { } value })
            return Enum.GetName(argument.ArgumentType, value) ?? "";
        return argument.Value as string ?? "";
    }
}

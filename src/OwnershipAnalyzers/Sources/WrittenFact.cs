using System.Globalization;
using Microsoft.CodeAnalysis;
using OwnershipAnalyzers.Facts;

namespace OwnershipAnalyzers.Sources;

/// <summary>One fact that an assembly attribute declares, in either carrier: our own attributes, or <c>AssemblyMetadata</c>.</summary>
/// <param name="Kind">The fact.</param>
/// <param name="Value">The value; empty when it is null or cannot be told.</param>
/// <param name="IsBroken">Whether the compiler cannot make sense of the attribute and already says so.</param>
internal sealed record WrittenFact(FactKind Kind, string Value, bool IsBroken)
{
    /// <summary>The logical service it is about, or null.</summary>
    public string? Of { get; private init; }

    /// <summary>The value as written, or the attribute when it has none; null when the attribute comes from no source file.</summary>
    public SyntaxNode? Syntax { get; private init; }

    /// <summary>The facts that an attribute declares; none when the attribute is none of ours.</summary>
    public static IEnumerable<WrittenFact> Read(AttributeData attribute, CancellationToken cancellation)
    {
        if (attribute.AttributeClass is not { } type)
            return [];
        var arguments = new WrittenArguments(attribute, cancellation);
        if (type.Name == "AssemblyMetadataAttribute")
            return ReadMetadata(attribute, arguments) is { } carried ? [carried] : [];
        var facts = FactsOf(type);
        var written = facts.Select(fact => Read(fact, arguments)).OfType<WrittenFact>();
        return written.Select(fact => fact with { Of = ServiceOf(facts, arguments) });
    }

    /// <summary>Whether a declaration says the same.</summary>
    public bool IsSameAs(Declaration declaration) => declaration.Kind == Kind && declaration.Value == Value && declaration.Of == Of;

    private static WrittenFact? ReadMetadata(AttributeData attribute, WrittenArguments arguments)
    {
        if (attribute.ConstructorArguments is not [{ Kind: TypedConstantKind.Primitive, Value: string key }, _])
            return null;
        return Fact.OfMetadata(key) is ({ } fact, var service) ? Written(fact, arguments.At(1)) with { Of = service } : null;
    }

    private static IEnumerable<Fact> FactsOf(INamedTypeSymbol attribute)
    {
        // Without its using directive the compiler knows an attribute by name only; that is a mistake, but no missing declaration.
        if (attribute.TypeKind == TypeKind.Error)
            return [.. Fact.OfAttribute(attribute.Name), .. Fact.OfAttribute(attribute.Name + "Attribute")];
        return IsOurs(attribute) ? Fact.OfAttribute(attribute.Name) : [];
    }

    /// <summary>A boundary is about the service that it names as soon as it is limited to a part of the assembly.</summary>
    private static string? ServiceOf(IEnumerable<Fact> facts, WrittenArguments arguments)
    {
        var service = ServiceArgument(facts, arguments);
        var id = service is null ? "" : TextOf(service.Value);
        return string.IsNullOrWhiteSpace(id) ? null : id;
    }

    private static WrittenArgument? ServiceArgument(IEnumerable<Fact> facts, WrittenArguments arguments)
    {
        if (facts.FirstOrDefault(fact => fact.IsBoundary) is not { } boundary)
            return arguments.Named(Fact.ServiceArgument);
        return arguments.Named(boundary.Argument!) is null ? null : arguments.At(0);
    }

    private static WrittenFact? Read(Fact fact, WrittenArguments arguments) => fact switch
    {
        { Kind: FactKind.Api } => ReadApi(arguments),
        { Argument: { } name } => arguments.Named(name) is { } argument ? Written(fact, argument) : null,
        _ => Written(fact, arguments.At(0)),
    };

    /// <summary>The only fact that takes an attribute as a whole.</summary>
    private static WrittenFact ReadApi(WrittenArguments arguments)
    {
        var scope = arguments.Named("Namespace");
        var version = arguments.Named("Version");
        var api = new ServiceApi(scope is null ? null : TextOf(scope.Value), version is null ? null : TextOf(version.Value));
        var isBroken = arguments.AreBroken || scope?.IsBroken == true || version?.IsBroken == true;
        return new WrittenFact(FactKind.Api, isBroken ? "" : api.ToString(), isBroken) { Syntax = arguments.Attribute };
    }

    private static WrittenFact Written(Fact fact, WrittenArgument argument) =>
        new(fact.Kind, argument.IsBroken ? "" : TextOf(argument.Value), argument.IsBroken) { Syntax = argument.Syntax };

    private static bool IsOurs(INamedTypeSymbol type) =>
        type.ContainingNamespace is { ContainingNamespace.IsGlobalNamespace: true, Name: Fact.AttributeNamespace };

    private static string TextOf(TypedConstant value) => value switch
    {
        // Somebody else's attribute of the same name may take anything.
        { Kind: TypedConstantKind.Array } => "",
        { Value: string text } => text,
        // A number that is no stage stays a number, so that the rule about stages can show it.
        { Kind: TypedConstantKind.Enum, Value: int stage } => ((LifecycleStage)stage).ToString(),
        { Value: IFormattable other } => other.ToString(null, CultureInfo.InvariantCulture),
        _ => "",
    };
}

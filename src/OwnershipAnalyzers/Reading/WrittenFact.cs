using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using OwnershipAnalyzers.Facts;

namespace OwnershipAnalyzers.Reading;

/// <summary>What one assembly attribute declares, in either carrier: our own attributes, or <c>AssemblyMetadata</c>.</summary>
/// <param name="Kind">The fact.</param>
/// <param name="Value">The value; empty when it is null or cannot be told.</param>
/// <param name="IsBroken">Whether the compiler cannot make sense of the attribute and already says so.</param>
internal sealed record WrittenFact(FactKind Kind, string Value, bool IsBroken)
{
    /// <summary>The value as written, or the attribute when it has none; null when the attribute comes from no source file.</summary>
    public SyntaxNode? Syntax { get; private init; }

    /// <summary>The fact that an attribute declares, or null when the attribute is none of ours.</summary>
    public static WrittenFact? Read(AttributeData attribute, CancellationToken cancellation)
    {
        if (attribute.AttributeClass is not { } type || FactOf(type, attribute) is not { } fact)
            return null;
        // AssemblyMetadata has its value second.
        var position = fact.AttributeTypeName == type.Name || type.TypeKind == TypeKind.Error ? 0 : 1;
        var value = attribute.ConstructorArguments.ElementAtOrDefault(position);
        var isBroken = attribute.AttributeConstructor is null || value.Kind is TypedConstantKind.Error or TypedConstantKind.Array or TypedConstantKind.Type;
        return new WrittenFact(fact.Kind, isBroken ? "" : TextOf(value), isBroken) { Syntax = SyntaxOf(attribute, position, cancellation) };
    }

    private static Fact? FactOf(INamedTypeSymbol type, AttributeData attribute)
    {
        // Without its using directive the compiler knows an attribute by name only; that is a mistake, but no missing declaration.
        if (type.TypeKind == TypeKind.Error)
            return Fact.OfAttribute(type.Name) ?? Fact.OfAttribute(type.Name + "Attribute");
        if (IsIn(type, Fact.AttributeNamespace))
            return Fact.OfAttribute(type.Name);
        return type.Name == "AssemblyMetadataAttribute" && attribute.ConstructorArguments is [{ Value: string key }, _] ? Fact.OfMetadata(key) : null;
    }

    private static bool IsIn(INamedTypeSymbol type, string topNamespace) =>
        type.ContainingNamespace is { ContainingNamespace.IsGlobalNamespace: true, Name: var name } && name == topNamespace;

    private static string TextOf(TypedConstant value) => value switch
    {
        { Value: string text } => text,
        // A number that is no stage stays a number, so that the rule about stages can show it.
        { Kind: TypedConstantKind.Enum, Value: int stage } => ((LifecycleStage)stage).ToString(),
        { Value: IFormattable other } => other.ToString(null, CultureInfo.InvariantCulture),
        _ => "",
    };

    private static SyntaxNode? SyntaxOf(AttributeData attribute, int position, CancellationToken cancellation)
    {
        if (attribute.ApplicationSyntaxReference?.GetSyntax(cancellation) is not AttributeSyntax syntax)
            return null;
        var arguments = syntax.ArgumentList?.Arguments ?? [];
        var parameter = attribute.AttributeConstructor?.Parameters.ElementAtOrDefault(position)?.Name;
        var argument = arguments.FirstOrDefault(argument => argument.NameColon?.Name.Identifier.ValueText == parameter && parameter is not null)
            ?? arguments.ElementAtOrDefault(position);
        return argument?.Expression ?? (SyntaxNode)syntax;
    }
}

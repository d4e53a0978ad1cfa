using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using OwnershipAnalyzers.Facts;

namespace OwnershipAnalyzers.CodeFixes.Editing;

/// <summary>Declarations as C#, with no more qualification than the file needs.</summary>
internal static class DeclarationText
{
    private const string Qualifier = Fact.AttributeNamespace + ".";

    /// <summary>A file that holds one declaration.</summary>
    public static string File(Fact fact, string value, string lineEnd) =>
        $"using {Fact.AttributeNamespace};{lineEnd}{lineEnd}{Attribute(fact, value, "")}{lineEnd}";

    /// <summary>An attribute list that means the right thing at <paramref name="position"/>.</summary>
    public static string Attribute(Fact fact, string value, int position, SemanticModel model)
    {
        var plain = Attribute(fact, value, "");
        var attribute = SyntaxFactory.ParseCompilationUnit(plain).AttributeLists[0].Attributes[0];
        var isInScope = IsOurs(model.GetSpeculativeSymbolInfo(position, attribute).Symbol?.ContainingType);
        return isInScope ? plain : Attribute(fact, value, Qualifier);
    }

    /// <summary>A value that can stand where <paramref name="argument"/> stands.</summary>
    public static string Value(Fact fact, string value, ExpressionSyntax argument, SemanticModel model)
    {
        // AssemblyMetadata takes every fact as a string.
        if (fact.Kind != FactKind.Stage || model.GetTypeInfo(argument).ConvertedType?.SpecialType == SpecialType.System_String)
            return Literal(value);
        var type = SyntaxFactory.ParseExpression(nameof(LifecycleStage));
        var isInScope = IsOurs(model.GetSpeculativeTypeInfo(argument.SpanStart, type, SpeculativeBindingOption.BindAsExpression).Type);
        return Stage(value, isInScope ? "" : Qualifier);
    }

    private static string Attribute(Fact fact, string value, string qualifier) =>
        $"[assembly: {qualifier}{fact.Attribute}({(fact.Kind == FactKind.Stage ? Stage(value, qualifier) : Literal(value))})]";

    private static string Stage(string value, string qualifier) => $"{qualifier}{nameof(LifecycleStage)}.{value}";

    private static string Literal(string value) => SymbolDisplay.FormatLiteral(value, quote: true);

    private static bool IsOurs(ITypeSymbol? type) =>
        type is { TypeKind: not TypeKind.Error, ContainingNamespace: { Name: Fact.AttributeNamespace, ContainingNamespace.IsGlobalNamespace: true } };
}

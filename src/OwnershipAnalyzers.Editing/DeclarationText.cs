using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Rules;

namespace OwnershipAnalyzers.Editing;

/// <summary>Declarations as C#, with no more qualification than the file needs.</summary>
public static class DeclarationText
{
    private const string Qualifier = Fact.AttributeNamespace + ".";

    /// <summary>What a file needs around the declarations that it holds.</summary>
    public static InsertionFrame File(string lineEnd) => new($"using {Fact.AttributeNamespace};{lineEnd}{lineEnd}", lineEnd, lineEnd);

    /// <summary>An attribute list below a using directive.</summary>
    public static string Attribute(FixSuggestion suggestion, string value) => Attribute(suggestion, value, "");

    /// <summary>An attribute list that means the right thing at <paramref name="position"/>.</summary>
    public static string Attribute(FixSuggestion suggestion, string value, int position, SemanticModel model)
    {
        var plain = Attribute(suggestion, value, "");
        var attribute = SyntaxFactory.ParseCompilationUnit(plain).AttributeLists[0].Attributes[0];
        var isInScope = IsOurs(model.GetSpeculativeSymbolInfo(position, attribute).Symbol?.ContainingType);
        return isInScope ? plain : Attribute(suggestion, value, Qualifier);
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

    /// <summary>An attribute list that declares facts of one attribute.</summary>
    /// <param name="facts">The facts, the one that the attribute as such declares first.</param>
    /// <param name="qualifier">What has to stand before names; empty below a using directive.</param>
    public static string Attribute(IReadOnlyList<(Fact Fact, string Value)> facts, string qualifier) =>
        List(facts[0].Fact, qualifier, facts.Select(stated => Argument(stated.Fact, stated.Value, qualifier)));

    private static string Attribute(FixSuggestion suggestion, string value, string qualifier)
    {
        var service = suggestion.Service is null ? "" : $"{Fact.ServiceArgument} = {Literal(suggestion.Service)}";
        string[] arguments = suggestion.Fact switch
        {
            // Every API has a first version, and others count on it from the day on which it is open.
            FactKind.Api => [service, $"Namespace = {Literal(value)}", "Version = \"1\""],
            FactKind.Stage => [Stage(value, qualifier), service],
            _ => [Literal(value), service],
        };
        return List(Fact.Of(suggestion.Fact), qualifier, arguments.Where(argument => argument.Length > 0));
    }

    private static string List(Fact fact, string qualifier, IEnumerable<string> arguments) =>
        $"[assembly: {qualifier}{fact.Attribute}({string.Join(", ", arguments)})]";

    private static string Argument(Fact fact, string value, string qualifier)
    {
        if (fact.Argument is { } name)
            return $"{name} = {Literal(value)}";
        return fact.Kind == FactKind.Stage ? Stage(value, qualifier) : Literal(value);
    }

    private static string Stage(string value, string qualifier) => $"{qualifier}{nameof(LifecycleStage)}.{value}";

    private static string Literal(string value) => SymbolDisplay.FormatLiteral(value, quote: true);

    /// <summary>Whether the type is one of those that the generator adds to each project.</summary>
    public static bool IsOurs(ITypeSymbol? type) =>
        type is { TypeKind: not TypeKind.Error, ContainingNamespace: { Name: Fact.AttributeNamespace, ContainingNamespace: var outer } }
        && outer.IsGlobalNamespace;
}

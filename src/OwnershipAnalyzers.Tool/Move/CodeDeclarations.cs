using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using OwnershipAnalyzers.Editing;
using OwnershipAnalyzers.Facts;

namespace OwnershipAnalyzers.Tool.Move;

/// <summary>Reads what attributes declare for an assembly as a whole.</summary>
/// <param name="path">The file, relative to the repository root.</param>
/// <param name="root">The file.</param>
internal sealed class CodeDeclarations(string path, CompilationUnitSyntax root)
{
    /// <summary>Whether an attribute is about the assembly, and not about a logical service in it.</summary>
    public static bool IsOfAssembly(AttributeSyntax attribute) =>
        attribute.ArgumentList?.Arguments.Any(argument => NameOf(argument) is { } name && IsOfLogicalService(name)) != true;

    private static bool IsOfLogicalService(string argument) =>
        argument == Fact.ServiceArgument || Fact.All.Any(fact => fact.IsBoundary && fact.Argument == argument);

    public IEnumerable<MovableFact> Of(string name, AttributeSyntax attribute)
    {
        if (attribute.ArgumentList is not { } list || !IsOfAssembly(attribute))
            yield break;
        foreach (var fact in Fact.OfAttribute(name + "Attribute").Where(fact => !fact.IsList))
        {
            if (list.Arguments.FirstOrDefault(argument => NameOf(argument) == fact.Argument) is not { } argument)
                continue;
            var value = Value(fact, argument.Expression);
            yield return MovableFact.Of(fact, value, PlaceOf(argument.SpanStart), Obstacle(fact, argument, attribute));
        }
    }

    /// <summary>Attributes that this configuration of the compiler does not see.</summary>
    public IEnumerable<MovableFact> Disabled() =>
        from trivia in root.DescendantTrivia()
        where trivia.IsKind(SyntaxKind.DisabledTextTrivia)
        from fact in Fact.All
        where fact is { IsList: false, Argument: null } && trivia.ToString().Contains(fact.Attribute + "(", StringComparison.Ordinal)
        select new MovableFact(fact, "", PlaceOf(trivia.SpanStart), "code under #if declares it, too; change that by hand first");

    private static string? NameOf(AttributeArgumentSyntax argument) => argument.NameEquals?.Name.Identifier.ValueText;

    /// <summary>What a literal, or a stage, says; empty when it is something else.</summary>
    private static string Value(Fact fact, ExpressionSyntax expression) => expression switch
    {
        LiteralExpressionSyntax literal when literal.IsKind(SyntaxKind.StringLiteralExpression) => literal.Token.ValueText,
        MemberAccessExpressionSyntax member when fact.Kind == FactKind.Stage => member.Name.Identifier.ValueText,
        IdentifierNameSyntax name when fact.Kind == FactKind.Stage => name.Identifier.ValueText,
        _ => "",
    };

    private string Obstacle(Fact fact, AttributeArgumentSyntax argument, AttributeSyntax attribute)
    {
        var list = (AttributeListSyntax)attribute.Parent!;
        var isPlain = fact.Kind == FactKind.Stage
            ? LifecycleStages.Parse(Value(fact, argument.Expression)) is not null
            : argument.Expression.IsKind(SyntaxKind.StringLiteralExpression);
        if (!isPlain)
            return $"'{argument.Expression}' is computed; write what it stands for first";
        if (AttributeRemoval.LosesTrivia(list))
            return "a comment stands inside the attribute; move that first";
        var isConditional = InsertionPoint.IsConditional(root, list.SpanStart);
        return isConditional ? "it stands under #if, and holds for some builds only; move it by hand" : "";
    }

    private FilePlace PlaceOf(int position)
    {
        var at = root.SyntaxTree.GetLineSpan(new Microsoft.CodeAnalysis.Text.TextSpan(position, 0)).StartLinePosition;
        return new FilePlace(path, at.Line + 1, at.Character + 1);
    }
}

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace OwnershipAnalyzers.Boundaries;

/// <summary>
/// Through which type code uses a member. What an API type inherits is part of the API, wherever it is declared: code that sees nothing but
/// the API type cannot know better.
/// </summary>
internal sealed partial class UseFinder
{
    /// <summary>The first type of others, from the type on which a member is called up to the one that declares it.</summary>
    private INamedTypeSymbol SeenType(ISymbol symbol, IEnumerable<ITypeSymbol> receivers)
    {
        if (symbol is INamedTypeSymbol { ContainingType: null } named)
            return named;
        var declaring = symbol.ContainingType!;
        var type = receivers.SelectMany(Bounds).FirstOrDefault(bound => Inherits(bound, declaring));
        for (; type is not null && !IsSame(type, declaring); type = type.BaseType)
        {
            if (OtherOwner(type) is not null)
                return type;
        }

        return symbol as INamedTypeSymbol ?? declaring;
    }

    private IEnumerable<ITypeSymbol> Receivers(SyntaxNode node) => node.Parent switch
    {
        MemberAccessExpressionSyntax access when access.Name == node => TypesOf(access.Expression),
        QualifiedNameSyntax name when name.Right == node => TypesOf(name.Left),
        MemberBindingExpressionSyntax binding => ConditionalTypes(binding),
        AssignmentExpressionSyntax { Parent: InitializerExpressionSyntax { Parent: { } target } } assignment when assignment.Left == node =>
            TypesOf(target is AssignmentExpressionSyntax outer ? outer.Left : target),
        BaseExpressionColonSyntax { Parent: SubpatternSyntax { Parent.Parent: RecursivePatternSyntax pattern } } =>
            model.GetOperation(pattern, cancellation) is IRecursivePatternOperation { MatchedType: var matched } ? [matched] : [],
        _ => EnclosingTypes(node),
    };

    private IEnumerable<ITypeSymbol> EnclosingTypes(SyntaxNode node)
    {
        for (var outer = model.GetEnclosingSymbol(node.SpanStart, cancellation); outer is not null; outer = outer.ContainingSymbol)
        {
            if (outer is INamedTypeSymbol type)
                yield return type;
        }
    }

    /// <summary>The type before the question mark.</summary>
    private IEnumerable<ITypeSymbol> ConditionalTypes(SyntaxNode binding)
    {
        var conditional = binding.Ancestors().OfType<ConditionalAccessExpressionSyntax>()
            .FirstOrDefault(access => access.WhenNotNull.Span.Contains(binding.Span));
        return conditional is null ? [] : TypesOf(conditional.Expression);
    }

    private IEnumerable<ITypeSymbol> TypesOf(SyntaxNode node) => model.GetTypeInfo(node, cancellation).Type is { } type ? [type] : [];

    private static IEnumerable<INamedTypeSymbol> Bounds(ITypeSymbol type) => type switch
    {
        INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable =>
            nullable.TypeArguments.OfType<INamedTypeSymbol>(),
        INamedTypeSymbol named => [named],
        ITypeParameterSymbol parameter => parameter.ConstraintTypes.OfType<INamedTypeSymbol>(),
        _ => [],
    };

    private static bool Inherits(INamedTypeSymbol type, INamedTypeSymbol declaring)
    {
        for (INamedTypeSymbol? outer = type; outer is not null; outer = outer.BaseType)
        {
            if (IsSame(outer, declaring))
                return true;
        }

        return type.AllInterfaces.Any(implemented => IsSame(implemented, declaring));
    }

    private static bool IsSame(INamedTypeSymbol type, INamedTypeSymbol declaring) =>
        SymbolEqualityComparer.Default.Equals(type.OriginalDefinition, declaring.OriginalDefinition);
}

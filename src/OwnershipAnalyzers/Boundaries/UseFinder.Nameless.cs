using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace OwnershipAnalyzers.Boundaries;

/// <summary>The uses without a name: the language finds the member by itself.</summary>
internal sealed partial class UseFinder
{
    public override void VisitImplicitObjectCreationExpression(ImplicitObjectCreationExpressionSyntax node)
    {
        Use(Symbol(node), node.NewKeyword);
        base.VisitImplicitObjectCreationExpression(node);
    }

    public override void VisitCollectionExpression(CollectionExpressionSyntax node)
    {
        Use(model.GetTypeInfo(node, cancellation).ConvertedType, node);
        base.VisitCollectionExpression(node);
    }

    public override void VisitConstructorInitializer(ConstructorInitializerSyntax node)
    {
        VisitBody(node, () =>
        {
            Use(model.GetSymbolInfo(node, cancellation).Symbol, node.ThisOrBaseKeyword);
            base.VisitConstructorInitializer(node);
        });
    }

    public override void VisitPrimaryConstructorBaseType(PrimaryConstructorBaseTypeSyntax node)
    {
        Visit(node.Type);
        VisitBody(node, () => Visit(node.ArgumentList));
    }

    public override void VisitSingleVariableDesignation(SingleVariableDesignationSyntax node)
    {
        if (node.Parent is ParenthesizedVariableDesignationSyntax or VarPatternSyntax)
            UseType((model.GetDeclaredSymbol(node, cancellation) as ILocalSymbol)?.Type, node);
    }

    public override void VisitCastExpression(CastExpressionSyntax node)
    {
        if (_wanted.HasConversions)
            UseOperator(Symbol(node), node.OpenParenToken);
        base.VisitCastExpression(node);
    }

    /// <summary>Long sums lean to the left, deeper than any stack; so the way down is a loop.</summary>
    public override void VisitBinaryExpression(BinaryExpressionSyntax node)
    {
        var sums = new Stack<BinaryExpressionSyntax>();
        for (var sum = node; sum is not null; sum = sum.Left as BinaryExpressionSyntax)
            sums.Push(sum);
        Visit(sums.Peek().Left);
        while (sums.Count > 0)
        {
            var sum = sums.Pop();
            if (_wanted.HasOperators)
                UseOperator(Symbol(sum), sum.OperatorToken);
            UseConversion(sum);
            Visit(sum.Right);
        }
    }

    public override void VisitPrefixUnaryExpression(PrefixUnaryExpressionSyntax node)
    {
        if (_wanted.HasOperators)
            UseOperator(Symbol(node), node.OperatorToken);
        base.VisitPrefixUnaryExpression(node);
    }

    public override void VisitPostfixUnaryExpression(PostfixUnaryExpressionSyntax node)
    {
        if (_wanted.HasOperators)
            UseOperator(Symbol(node), node.OperatorToken);
        base.VisitPostfixUnaryExpression(node);
    }

    public override void VisitAssignmentExpression(AssignmentExpressionSyntax node)
    {
        if (_wanted.HasOperators && !node.IsKind(SyntaxKind.SimpleAssignmentExpression))
            UseOperator(Symbol(node), node.OperatorToken);
        if (_wanted.HasDeconstructors && node.Left is TupleExpressionSyntax or DeclarationExpressionSyntax)
            UseDeconstruction(model.GetDeconstructionInfo(node), node.OperatorToken);
        base.VisitAssignmentExpression(node);
    }

    public override void VisitElementAccessExpression(ElementAccessExpressionSyntax node)
    {
        if (_wanted.HasIndexers)
            Use(Symbol(node), node.ArgumentList, () => TypesOf(node.Expression));
        base.VisitElementAccessExpression(node);
    }

    public override void VisitElementBindingExpression(ElementBindingExpressionSyntax node)
    {
        if (_wanted.HasIndexers)
            Use(Symbol(node), node.ArgumentList, () => ConditionalTypes(node));
        base.VisitElementBindingExpression(node);
    }

    public override void VisitInitializerExpression(InitializerExpressionSyntax node)
    {
        if (_wanted.HasAdders && node.IsKind(SyntaxKind.CollectionInitializerExpression))
        {
            foreach (var element in node.Expressions)
                Use(model.GetCollectionInitializerSymbolInfo(element, cancellation).Symbol, element);
        }

        base.VisitInitializerExpression(node);
    }

    public override void VisitRecursivePattern(RecursivePatternSyntax node)
    {
        if (_wanted.HasDeconstructors && node.PositionalPatternClause is { } positional)
            Use((model.GetOperation(node, cancellation) as IRecursivePatternOperation)?.DeconstructSymbol, positional);
        base.VisitRecursivePattern(node);
    }

    public override void VisitForEachStatement(ForEachStatementSyntax node)
    {
        UseEnumerator(node);
        base.VisitForEachStatement(node);
    }

    public override void VisitForEachVariableStatement(ForEachVariableStatementSyntax node)
    {
        UseEnumerator(node);
        if (_wanted.HasDeconstructors)
            UseDeconstruction(model.GetDeconstructionInfo(node), node.ForEachKeyword);
        base.VisitForEachVariableStatement(node);
    }

    public override void VisitAwaitExpression(AwaitExpressionSyntax node)
    {
        if (_wanted.HasAwaiters)
            Use(model.GetAwaitExpressionInfo(node).GetAwaiterMethod, node.AwaitKeyword, () => TypesOf(node.Expression));
        base.VisitAwaitExpression(node);
    }

    private void UseEnumerator(CommonForEachStatementSyntax node)
    {
        if (!_wanted.HasEnumerators && !_wanted.HasConversions)
            return;
        var info = model.GetForEachStatementInfo(node);
        Use(info.GetEnumeratorMethod, node.ForEachKeyword, () => TypesOf(node.Expression));
        UseOperator(info.ElementConversion.MethodSymbol, node.ForEachKeyword);
    }

    private void UseDeconstruction(DeconstructionInfo info, SyntaxToken at)
    {
        Use(info.Method, at);
        foreach (var nested in info.Nested)
            UseDeconstruction(nested, at);
    }

    private void UseConversion(SyntaxNode node)
    {
        if (!_wanted.HasConversions || _head is not null || node is not ExpressionSyntax expression)
            return;
        var conversion = _body is null ? model.GetConversion(expression, cancellation).MethodSymbol : _body.ConversionOf(expression);
        UseOperator(conversion, expression);
    }

    /// <summary>The language has operators of its own, and takes the conversion of a method to a delegate for one.</summary>
    private void UseOperator(ISymbol? symbol, SyntaxNodeOrToken at)
    {
        if (symbol is IMethodSymbol { MethodKind: MethodKind.UserDefinedOperator or MethodKind.Conversion })
            Use(symbol, at);
    }

    private ISymbol? Symbol(ExpressionSyntax node) => model.GetSymbolInfo(node, cancellation).Symbol;
}

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace OwnershipAnalyzers.Boundaries;

/// <summary>The methods behind the clauses of queries.</summary>
internal sealed partial class UseFinder
{
    public override void VisitQueryExpression(QueryExpressionSyntax node)
    {
        if (_wanted.HasQueries)
        {
            UseClause(node.FromClause);
            UseBody(node.Body);
        }

        base.VisitQueryExpression(node);
    }

    private void UseBody(QueryBodySyntax body)
    {
        foreach (var clause in body.Clauses)
            UseClause(clause);
        Use(model.GetSymbolInfo(body.SelectOrGroup, cancellation).Symbol, FirstToken(body.SelectOrGroup));
        if (body.Continuation is { } continuation)
            UseBody(continuation.Body);
    }

    private void UseClause(QueryClauseSyntax clause)
    {
        var info = model.GetQueryClauseInfo(clause, cancellation);
        Use(info.CastInfo.Symbol, FirstToken(clause));
        Use(info.OperationInfo.Symbol, FirstToken(clause));
        if (clause is not OrderByClauseSyntax order)
            return;
        foreach (var ordering in order.Orderings)
            Use(model.GetSymbolInfo(ordering, cancellation).Symbol, ordering);
    }

    /// <summary>While somebody types, a clause may be there without any text.</summary>
    private static SyntaxToken FirstToken(SyntaxNode clause) => clause.GetFirstToken(includeZeroWidth: true);
}

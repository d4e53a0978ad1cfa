using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace OwnershipAnalyzers.Boundaries;

/// <summary>
/// Bodies, where most code is. The compiler has bound them anyway, so their operations say at little cost which statements are worth a
/// closer look; resolving every name in them would take as long as compiling.
/// </summary>
internal sealed partial class UseFinder
{
    private BoundBody? _body;

    public override void Visit(SyntaxNode? node)
    {
        // Inside a body, only the suspect statements; each of them without the statements inside it.
        if (_body is null && node is MemberDeclarationSyntax and not (BaseNamespaceDeclarationSyntax or GlobalStatementSyntax))
            VisitDeclaration((MemberDeclarationSyntax)node, () => base.Visit(node));
        else if (_body is not null && node is not null && IsStatement(node) && !_body.MayViolate(node))
            VisitInner(node);
        else
            base.Visit(node);
    }

    public override void VisitBlock(BlockSyntax node) => VisitBody(node, () => base.VisitBlock(node));

    public override void VisitArrowExpressionClause(ArrowExpressionClauseSyntax node) =>
        VisitBody(node, () => base.VisitArrowExpressionClause(node));

    public override void VisitEqualsValueClause(EqualsValueClauseSyntax node) => VisitBody(node, () => base.VisitEqualsValueClause(node));

    public override void VisitGlobalStatement(GlobalStatementSyntax node) =>
        VisitBody(node.Statement, () => base.VisitGlobalStatement(node));

    private void VisitBody(SyntaxNode body, Action visit)
    {
        if (_body is not null || Bound(body) is not { } bound)
        {
            Inside(head: null, visit);
            return;
        }

        if (!bound.HasSuspects)
            return;
        _body = bound;
        Inside(head: null, visit);
        _body = null;
    }

    private BoundBody? Bound(SyntaxNode body)
    {
        if (bodies.TryGetValue(body, out var bound))
            return bound;
        if (model.GetOperation(body, cancellation) is not { } operation)
            return null;
        return bodies[body] = _prefilter.Look(operation);
    }

    /// <summary>The statements inside a statement that is not suspect itself.</summary>
    private void VisitInner(SyntaxNode statement)
    {
        foreach (var inner in statement.DescendantNodes(node => node == statement || !IsStatement(node)).Where(IsStatement))
            Visit(inner);
    }

    private static bool IsStatement(SyntaxNode node) => node is StatementSyntax and not BlockSyntax;
}

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace OwnershipAnalyzers.Boundaries;

/// <summary>
/// Heads of declarations. The compiler knows the types in them, so their names are resolved only if one of those types is suspect.
/// </summary>
internal sealed partial class UseFinder
{
    /// <summary>
    /// Whether the head at hand is suspect, which is asked when one of its names could be of others; null outside of heads.
    /// </summary>
    private Lazy<bool>? _head;

    public override void VisitAttributeList(AttributeListSyntax node) => Inside(head: null, () => base.VisitAttributeList(node));

    private void VisitDeclaration(MemberDeclarationSyntax node, Action visit) => Inside(new Lazy<bool>(() => MayViolate(node)), visit);

    private bool MayViolate(MemberDeclarationSyntax node)
    {
        var declared = node is BaseFieldDeclarationSyntax { Declaration.Variables: [var first, ..] } ? first : (SyntaxNode)node;
        return model.GetDeclaredSymbol(declared, cancellation) is not { } symbol || _prefilter.IsSuspectDeclaration(symbol);
    }

    private void Inside(Lazy<bool>? head, Action visit)
    {
        var outer = _head;
        _head = head;
        visit();
        _head = outer;
    }
}

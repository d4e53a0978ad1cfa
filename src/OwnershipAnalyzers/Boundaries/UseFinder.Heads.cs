using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace OwnershipAnalyzers.Boundaries;

/// <summary>Heads of declarations. The compiler knows the types in them, so they are read only if one of those types is suspect.</summary>
internal sealed partial class UseFinder
{
    private bool _isInCleanHead;

    public override void VisitAttributeList(AttributeListSyntax node) => Inside(isCleanHead: false, () => base.VisitAttributeList(node));

    private void VisitDeclaration(MemberDeclarationSyntax node, Action visit) => Inside(!IsSuspect(node), visit);

    private bool IsSuspect(MemberDeclarationSyntax node)
    {
        var declared = node is BaseFieldDeclarationSyntax { Declaration.Variables: [var first, ..] } ? first : (SyntaxNode)node;
        return model.GetDeclaredSymbol(declared, cancellation) is not { } symbol || _suspicion.IsSuspectDeclaration(symbol);
    }

    private void Inside(bool isCleanHead, Action visit)
    {
        var outer = _isInCleanHead;
        _isInCleanHead = isCleanHead;
        visit();
        _isInCleanHead = outer;
    }
}

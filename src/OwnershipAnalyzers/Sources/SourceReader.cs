using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using OwnershipAnalyzers.Facts;

namespace OwnershipAnalyzers.Sources;

/// <summary>Tells in which namespaces the code of each file lies.</summary>
internal sealed class SourceReader(RepositoryPaths paths)
{
    public SourceFile Read(SyntaxTree tree, CancellationToken cancellation)
    {
        var file = paths.Relative(tree.FilePath);
        var code = tree.GetRoot(cancellation) is CompilationUnitSyntax unit ? Code(unit.Members, "").ToList() : [];
        var place = code.Count == 0 ? null : new SourcePlace(code[0].First.GetLocation(), file, IsBroken: false);
        return new SourceFile(file, [.. code.Select(piece => piece.Namespace).Distinct()], place);
    }

    /// <summary>The pieces of code among the members of a namespace, with the namespace of each.</summary>
    public static IEnumerable<(string Namespace, SyntaxToken First)> Code(SyntaxList<MemberDeclarationSyntax> members, string outer) =>
        members.SelectMany(member => Code(member, outer));

    private static IEnumerable<(string Namespace, SyntaxToken First)> Code(MemberDeclarationSyntax member, string outer) => member switch
    {
        BaseNamespaceDeclarationSyntax inner => Code(inner.Members, NamespaceName.Inside(outer, inner.Name)),
        BaseTypeDeclarationSyntax type => [(outer, type.Identifier)],
        _ => [(outer, member.GetFirstToken(includeZeroWidth: true))],
    };
}

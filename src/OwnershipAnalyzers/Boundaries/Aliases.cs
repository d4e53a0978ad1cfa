using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace OwnershipAnalyzers.Boundaries;

/// <summary>Names that using directives give to types: they hide the names by which others know them.</summary>
internal static class Aliases
{
    public static IEnumerable<(string Name, bool IsGlobal)> In(SyntaxNode file)
    {
        foreach (var directive in UsingsOf(file))
        {
            if (directive.Alias is not { } alias)
                continue;
            foreach (var name in NameIndex.NamesOf(alias.Name.Identifier.ValueText))
                yield return (name, directive.GlobalKeyword.RawKind != 0);
        }
    }

    /// <summary>Without a look at any other node: this is asked for every file.</summary>
    private static IEnumerable<UsingDirectiveSyntax> UsingsOf(SyntaxNode space) => space switch
    {
        CompilationUnitSyntax file => file.Usings.Concat(UsingsIn(file.Members)),
        BaseNamespaceDeclarationSyntax inner => inner.Usings.Concat(UsingsIn(inner.Members)),
        _ => [],
    };

    private static IEnumerable<UsingDirectiveSyntax> UsingsIn(SyntaxList<MemberDeclarationSyntax> members) => members.SelectMany(UsingsOf);

    /// <summary>The aliases that hold in every file of a compilation.</summary>
    public static IEnumerable<string> GlobalIn(Compilation compilation) =>
        compilation.SyntaxTrees.SelectMany(tree => In(tree.GetRoot())).Where(alias => alias.IsGlobal).Select(alias => alias.Name);
}

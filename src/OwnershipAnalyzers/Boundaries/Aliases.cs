using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace OwnershipAnalyzers.Boundaries;

/// <summary>Names that using directives give to types: they hide the names by which others know them.</summary>
internal static class Aliases
{
    public static IEnumerable<(string Name, bool IsGlobal)> In(SyntaxNode file) =>
        file.DescendantNodes(node => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax).OfType<UsingDirectiveSyntax>()
            .Where(directive => directive.Alias is not null)
            .SelectMany(directive => NameIndex.NamesOf(directive.Alias!.Name.Identifier.ValueText).Select(name => (name, directive.GlobalKeyword.RawKind != 0)));

    /// <summary>The aliases that hold in every file of a compilation.</summary>
    public static IEnumerable<string> GlobalIn(Compilation compilation) =>
        compilation.SyntaxTrees.SelectMany(tree => In(tree.GetRoot())).Where(alias => alias.IsGlobal).Select(alias => alias.Name);
}

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace OwnershipAnalyzers.Sources;

/// <summary>Namespaces as text: their names, without the <c>@</c>, blanks and comments with which source may write them.</summary>
internal static class NamespaceName
{
    /// <summary>The full name; empty for the namespace of types that have none.</summary>
    public static string Of(INamespaceSymbol @namespace) =>
        @namespace.IsGlobalNamespace ? "" : Inside(Of(@namespace.ContainingNamespace), @namespace.Name);

    /// <summary>The full name of a namespace that source declares inside another one.</summary>
    public static string Inside(string outer, NameSyntax name)
    {
        var identifiers = name.DescendantTokens().Where(token => token.IsKind(SyntaxKind.IdentifierToken));
        return Inside(outer, string.Join(".", identifiers.Select(token => token.ValueText)));
    }

    private static string Inside(string outer, string name) => outer.Length == 0 ? name : $"{outer}.{name}";
}

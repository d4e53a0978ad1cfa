using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using OwnershipAnalyzers.Rules;
using OwnershipAnalyzers.Services;
using OwnershipAnalyzers.Sources;

namespace OwnershipAnalyzers.Boundaries;

/// <summary>A use that violates a rule.</summary>
internal sealed record FoundUse(UseRule Rule, Use Use, Location Location, ISymbol Symbol);

/// <summary>The uses found in one file, each statement once, or only the first one where it stands for all.</summary>
internal sealed class UseLog(ServiceDependencyRules dependencyRules, Func<UseRule, bool> isEnabled)
{
    private readonly HashSet<(string Rule, ServiceFacts User, ServiceFacts Used, SyntaxNode? Statement)> _known = [];
    private readonly List<FoundUse> _found = [];

    public IReadOnlyList<FoundUse> Found => _found;

    /// <summary>Notes a use.</summary>
    /// <param name="user">Whose code uses.</param>
    /// <param name="used">Whose code is used.</param>
    /// <param name="symbol">What is used.</param>
    /// <param name="type">The type through which it is used, or the type itself.</param>
    /// <param name="at">Where.</param>
    public void Add(Owner user, Owner used, ISymbol symbol, INamedTypeSymbol type, SyntaxNodeOrToken at)
    {
        var (reference, rules) = dependencyRules.Between(user, used);
        if (rules.Count == 0)
            return;
        var space = type.ContainingNamespace is { } containing ? NamespaceName.Of(containing) : "";
        var use = new Use(reference, space, NameOf(symbol, type)) { IsInternal = !used.IsOwn && IsInternal(symbol) };
        foreach (var rule in rules)
        {
            if (isEnabled(rule) && dependencyRules.IsViolation(rule, use) && IsNew(rule, user, used, at))
                _found.Add(new FoundUse(rule, use, at.GetLocation()!, symbol));
        }
    }

    /// <summary>Whether it is the first use in its statement, or in the file if the rule reports only one for each file.</summary>
    private bool IsNew(UseRule rule, Owner user, Owner used, SyntaxNodeOrToken at)
    {
        var statement = rule.IsAboutEachUse ? StatementOf(at.IsNode ? at.AsNode()! : at.Parent!) : null;
        return _known.Add((rule.Rule.Id, user.Service, used.Service, statement));
    }

    /// <summary>What people would change as one: a statement, the head of a declaration, an attribute, a base type.</summary>
    public static SyntaxNode StatementOf(SyntaxNode node) =>
        node.FirstAncestorOrSelf<SyntaxNode>(outer => outer is StatementSyntax and not BlockSyntax
            or MemberDeclarationSyntax or AttributeSyntax or BaseTypeSyntax or UsingDirectiveSyntax or AccessorDeclarationSyntax) ?? node;

    private static string NameOf(ISymbol symbol, INamedTypeSymbol type)
    {
        var isType = symbol is INamedTypeSymbol or IMethodSymbol { MethodKind: MethodKind.Constructor or MethodKind.StaticConstructor };
        return isType ? TypeName(type) : $"{TypeName(type)}.{symbol.Name}";
    }

    private static string TypeName(INamedTypeSymbol type)
    {
        if (type.ContainingType is not { } outer)
            return type.Name;
        // The block around extension members has no name of its own.
        return type.CanBeReferencedByName ? $"{TypeName(outer)}.{type.Name}" : TypeName(outer);
    }

    private static bool IsInternal(ISymbol symbol)
    {
        for (var outer = symbol; outer is not null and not INamespaceSymbol; outer = outer.ContainingSymbol)
        {
            if (outer.DeclaredAccessibility is Accessibility.Internal or Accessibility.ProtectedAndInternal)
                return true;
        }

        return false;
    }
}

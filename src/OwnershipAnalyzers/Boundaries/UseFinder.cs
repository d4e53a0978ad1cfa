using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using OwnershipAnalyzers.Sources;

namespace OwnershipAnalyzers.Boundaries;

/// <summary>
/// Walks through a file and finds every use of what belongs to others. Only names that others have are resolved, each once; uses without a
/// name, such as operators, are looked for only if others have such members.
/// </summary>
internal sealed partial class UseFinder(
    SemanticModel model, CodeOwnerResolver resolver, Func<Owner, SearchScope> scopeOf, Dictionary<SyntaxNode, BoundBody> bodies, UseLog log,
    CancellationToken cancellation) : CSharpSyntaxWalker
{
    private readonly Owner? _fileOwner = resolver.OfFile(model.SyntaxTree);
    private readonly HashSet<string> _aliases = [];
    private string _namespace = "";
    private Owner _user = null!;
    private WantedNames _wanted = null!;
    private BoundaryPrefilter _prefilter = null!;

    public override void VisitCompilationUnit(CompilationUnitSyntax node)
    {
        _aliases.UnionWith(Aliases.In(node).Select(alias => alias.Name));
        var only = OnlyOwner(node.Members);
        Enter(only ?? resolver.OfNamespace(""));
        VisitAll(node.AttributeLists);
        VisitContent(node.Usings, node.Members, only);
    }

    public override void VisitNamespaceDeclaration(NamespaceDeclarationSyntax node) => VisitNamespace(node);

    public override void VisitFileScopedNamespaceDeclaration(FileScopedNamespaceDeclarationSyntax node) => VisitNamespace(node);

    public override void VisitUsingDirective(UsingDirectiveSyntax node)
    {
        // A namespace may be shared, and so is a name for all files. What is used of it is found where it is used.
        if (node.GlobalKeyword.RawKind == 0 && (node.Alias is not null || node.StaticKeyword.RawKind != 0))
            Visit(node.NamespaceOrType);
    }

    public override void VisitIdentifierName(IdentifierNameSyntax node)
    {
        if (node.IsVar)
            UseType(model.GetTypeInfo(node, cancellation).Type, node);
        else
            UseName(node);
        if (node.Parent is not (QualifiedNameSyntax or MemberAccessExpressionSyntax))
            UseConversion(node);
    }

    public override void VisitGenericName(GenericNameSyntax node)
    {
        UseName(node);
        base.VisitGenericName(node);
    }

    public override void DefaultVisit(SyntaxNode node)
    {
        UseConversion(node);
        base.DefaultVisit(node);
    }

    private void VisitNamespace(BaseNamespaceDeclarationSyntax node)
    {
        var outer = _namespace;
        _namespace = NamespaceName.Inside(outer, node.Name);
        VisitContent(node.Usings, node.Members, node.Usings.Count > 0 ? OnlyOwner(node.Members) : null);
        _namespace = outer;
    }

    private void VisitContent(SyntaxList<UsingDirectiveSyntax> usings, SyntaxList<MemberDeclarationSyntax> members, Owner? only)
    {
        // They speak for the code below them. Where that belongs to several owners, only the code itself can tell who uses what.
        if (usings.Count > 0 && only is not null)
        {
            Enter(only);
            VisitAll(usings);
        }

        foreach (var member in members)
        {
            Enter(_fileOwner ?? resolver.OfNamespace(_namespace));
            if (!(member is BaseTypeDeclarationSyntax or DelegateDeclarationSyntax && IsHarmless(member)))
                Visit(member);
        }
    }

    private void VisitAll<T>(SyntaxList<T> nodes)
        where T : SyntaxNode
    {
        foreach (var node in nodes)
            Visit(node);
    }

    /// <summary>
    /// The owner of all code among the members of the namespace at hand; null when there are several, or there is no code.
    /// </summary>
    private Owner? OnlyOwner(SyntaxList<MemberDeclarationSyntax> members)
    {
        if (_fileOwner is not null)
            return _fileOwner;
        var owners = SourceReader.Code(members, _namespace).Select(code => resolver.OfNamespace(code.Namespace)).Distinct();
        return owners.ToList() is [var only] ? only : null;
    }

    /// <summary>From here on, the code is that of another owner.</summary>
    private void Enter(Owner user)
    {
        var scope = scopeOf(user);
        _user = user;
        _wanted = scope.Wanted;
        _prefilter = scope.Prefilter;
    }

    private void UseName(SimpleNameSyntax node)
    {
        if (_body is not null && _body.Knows(node, out var member))
        {
            Use(member, node.Identifier, () => Receivers(node));
            return;
        }

        if (!MayBeOfOthers(node) || _head is { Value: false })
            return;
        if (IsAlias(node) && model.GetAliasInfo(node, cancellation) is { Target: ITypeSymbol target })
        {
            UseType(target, node.Identifier);
            return;
        }

        var found = model.GetSymbolInfo(node, cancellation);
        // In nameof a method is all of its overloads.
        var symbol = found.CandidateReason == CandidateReason.MemberGroup ? found.CandidateSymbols[0] : found.Symbol;
        Use(symbol, node.Identifier, () => Receivers(node));
    }

    private bool MayBeOfOthers(SimpleNameSyntax name) => IsAlias(name) || _wanted.Contains(name.Identifier.ValueText);

    private bool IsAlias(SimpleNameSyntax name) =>
        _aliases.Contains(name.Identifier.ValueText) || _wanted.HasAlias(name.Identifier.ValueText);

    /// <summary>A type that nobody wrote down here, with all the types in it.</summary>
    private void UseType(ITypeSymbol? type, SyntaxNodeOrToken at)
    {
        switch (type)
        {
            case IArrayTypeSymbol array: UseType(array.ElementType, at); break;
            case IPointerTypeSymbol pointer: UseType(pointer.PointedAtType, at); break;
            case INamedTypeSymbol named:
                Use(named, at);
                foreach (var argument in named.TypeArguments)
                    UseType(argument, at);
                break;
        }
    }

    private void Use(ISymbol? symbol, SyntaxNodeOrToken at, Func<IEnumerable<ITypeSymbol>>? receivers = null)
    {
        symbol = symbol is IMethodSymbol { ReducedFrom: { } extension } ? extension : symbol?.OriginalDefinition;
        var isTypeOrMember = symbol is INamedTypeSymbol or IMethodSymbol or IPropertySymbol or IFieldSymbol or IEventSymbol;
        if (!isTypeOrMember || OtherOwner(symbol!) is null)
            return;
        var type = SeenType(symbol!, receivers?.Invoke() ?? []);
        var isDeclaredThere = SymbolEqualityComparer.Default.Equals(type, symbol!.ContainingType);
        if (OtherOwner(isDeclaredThere ? symbol : type) is { } owner)
            log.Add(_user, owner, symbol, type, at);
    }

    private Owner? OtherOwner(ISymbol symbol) =>
        resolver.OfSymbol(symbol) is [var first, ..] owners && !owners.Contains(_user) ? first : null;
}

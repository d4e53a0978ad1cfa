using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace OwnershipAnalyzers.CodeFixes.Documents;

/// <summary>The name of a type where code uses it.</summary>
/// <param name="name">The name without what stands before it.</param>
/// <param name="model">The file.</param>
internal sealed class WrittenType(SimpleNameSyntax name, SemanticModel model)
{
    private const string AttributeSuffix = "Attribute";

    private static readonly SymbolDisplayFormat Minimal = WithoutArguments(SymbolDisplayFormat.MinimallyQualifiedFormat);
    private static readonly SymbolDisplayFormat Global = WithoutArguments(SymbolDisplayFormat.FullyQualifiedFormat);
    private static readonly SymbolDisplayFormat Full = Global.WithGlobalNamespaceStyle(SymbolDisplayGlobalNamespaceStyle.Omitted);

    private readonly ExpressionSyntax _whole = Qualified(name);

    /// <summary>The name with what qualifies it, but without type arguments.</summary>
    public TextSpan Span => TextSpan.FromBounds(_whole.SpanStart, name.Identifier.Span.End);

    /// <summary>The shortest name that means another type here; null when there is none.</summary>
    public string? NameOf(INamedTypeSymbol type) => Names(type).Select(Shortened).FirstOrDefault(text => Means(text, type));

    private IEnumerable<string> Names(INamedTypeSymbol type)
    {
        // Using directives do not see each other.
        if (_whole.FirstAncestorOrSelf<UsingDirectiveSyntax>() is null)
            yield return type.ToMinimalDisplayString(model, _whole.SpanStart, Minimal);
        yield return type.ToDisplayString(Full);
        yield return type.ToDisplayString(Global);
    }

    /// <summary>Without the suffix of attributes, where the code leaves it out as well.</summary>
    private string Shortened(string text)
    {
        var leavesSuffixOut = _whole.Parent is AttributeSyntax && !HasSuffix(name.Identifier.ValueText);
        return leavesSuffixOut && HasSuffix(text) ? text.Substring(0, text.Length - AttributeSuffix.Length) : text;
    }

    private static bool HasSuffix(string text) => text.EndsWith(AttributeSuffix, StringComparison.Ordinal);

    private bool Means(string text, INamedTypeSymbol type)
    {
        var found = Bind(text + (name as GenericNameSyntax)?.TypeArgumentList);
        // An attribute is tried without its arguments, so no constructor may fit.
        var isUnfitConstructor = found is { Symbol: null, CandidateReason: CandidateReason.OverloadResolutionFailure };
        var symbol = isUnfitConstructor ? found.CandidateSymbols[0] : found.Symbol;
        var meant = symbol as INamedTypeSymbol ?? symbol?.ContainingType;
        return SymbolEqualityComparer.Default.Equals(meant?.OriginalDefinition, type);
    }

    /// <summary>What a text would stand for in place of the name.</summary>
    private SymbolInfo Bind(string text)
    {
        var position = _whole.SpanStart;
        if (_whole.Parent is AttributeSyntax)
        {
            var attribute = SyntaxFactory.ParseCompilationUnit($"[assembly: {text}]").AttributeLists[0].Attributes[0];
            return model.GetSpeculativeSymbolInfo(position, attribute);
        }

        return SyntaxFacts.IsInTypeOnlyContext(_whole)
            ? model.GetSpeculativeSymbolInfo(position, SyntaxFactory.ParseTypeName(text), SpeculativeBindingOption.BindAsTypeOrNamespace)
            : model.GetSpeculativeSymbolInfo(position, SyntaxFactory.ParseExpression(text), SpeculativeBindingOption.BindAsExpression);
    }

    private static SymbolDisplayFormat WithoutArguments(SymbolDisplayFormat format) =>
        format.WithGenericsOptions(SymbolDisplayGenericsOptions.None);

    private static ExpressionSyntax Qualified(SimpleNameSyntax name) => name.Parent switch
    {
        QualifiedNameSyntax outer when outer.Right == name => outer,
        AliasQualifiedNameSyntax outer when outer.Name == name => outer,
        MemberAccessExpressionSyntax outer when outer.Name == name => outer,
        _ => name,
    };
}

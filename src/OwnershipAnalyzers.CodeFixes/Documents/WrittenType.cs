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

    private static readonly SymbolDisplayFormat Minimal = SymbolDisplayFormat.MinimallyQualifiedFormat.WithGenericsOptions(SymbolDisplayGenericsOptions.None);
    private static readonly SymbolDisplayFormat Global = SymbolDisplayFormat.FullyQualifiedFormat.WithGenericsOptions(SymbolDisplayGenericsOptions.None);
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

    private string Shortened(string text) => _whole.Parent is AttributeSyntax && !name.Identifier.ValueText.EndsWith(AttributeSuffix, StringComparison.Ordinal) && text.EndsWith(AttributeSuffix, StringComparison.Ordinal)
        ? text.Substring(0, text.Length - AttributeSuffix.Length)
        : text;

    private bool Means(string text, INamedTypeSymbol type)
    {
        var position = _whole.SpanStart;
        text += (name as GenericNameSyntax)?.TypeArgumentList.ToString();
        var found = _whole.Parent is AttributeSyntax
            ? model.GetSpeculativeSymbolInfo(position, SyntaxFactory.ParseCompilationUnit($"[assembly: {text}]").AttributeLists[0].Attributes[0])
            : SyntaxFacts.IsInTypeOnlyContext(_whole)
                ? model.GetSpeculativeSymbolInfo(position, SyntaxFactory.ParseTypeName(text), SpeculativeBindingOption.BindAsTypeOrNamespace)
                : model.GetSpeculativeSymbolInfo(position, SyntaxFactory.ParseExpression(text), SpeculativeBindingOption.BindAsExpression);
        // The attribute is tried without its arguments.
        var symbol = found.Symbol ?? (found.CandidateReason == CandidateReason.OverloadResolutionFailure ? found.CandidateSymbols[0] : null);
        return SymbolEqualityComparer.Default.Equals((symbol as INamedTypeSymbol ?? symbol?.ContainingType)?.OriginalDefinition, type);
    }

    private static ExpressionSyntax Qualified(SimpleNameSyntax name) => name.Parent switch
    {
        QualifiedNameSyntax outer when outer.Right == name => outer,
        AliasQualifiedNameSyntax outer when outer.Name == name => outer,
        MemberAccessExpressionSyntax outer when outer.Name == name => outer,
        _ => name,
    };
}

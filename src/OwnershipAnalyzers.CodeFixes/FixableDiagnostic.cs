using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using OwnershipAnalyzers.Rules;

namespace OwnershipAnalyzers.CodeFixes;

/// <summary>A finding in a document.</summary>
internal sealed record FixableDiagnostic(Document Document, Diagnostic Diagnostic, FixHint Hint)
{
    /// <summary>The finding; null when nothing is known about what would mend it.</summary>
    public static FixableDiagnostic? Of(Document document, Diagnostic diagnostic) =>
        FixHint.FromProperties(diagnostic.Properties) is { } hint ? new FixableDiagnostic(document, diagnostic, hint) : null;

    /// <summary>The finding; null when it lies in no document, too.</summary>
    public static FixableDiagnostic? Of(Solution solution, Diagnostic diagnostic) =>
        solution.GetDocument(diagnostic.Location.SourceTree) is { } document ? Of(document, diagnostic) : null;

    /// <summary>The argument that lacks a value; null when the declaration as a whole is missing.</summary>
    public async Task<ExpressionSyntax?> EmptyArgumentAsync(CancellationToken cancellation) =>
        Hint.Home is null ? await ArgumentAsync(cancellation).ConfigureAwait(false) : null;

    /// <summary>The argument that the finding is about, or null when it is about the assembly as a whole.</summary>
    public async Task<ExpressionSyntax?> ArgumentAsync(CancellationToken cancellation)
    {
        var root = await Document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false);
        var span = Diagnostic.Location.SourceSpan;
        var argument = root?.FindNode(span, getInnermostNodeForTie: true).FirstAncestorOrSelf<AttributeArgumentSyntax>();
        return argument?.Expression.Span == span ? argument.Expression : null;
    }
}

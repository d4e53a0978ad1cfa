using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using OwnershipAnalyzers.Rules;

namespace OwnershipAnalyzers.CodeFixes;

/// <summary>A finding in a document.</summary>
internal sealed record Problem(Document Document, Diagnostic Diagnostic, FixHint Hint)
{
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

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using OwnershipAnalyzers.CodeFixes.Documents;
using OwnershipAnalyzers.Editing;
using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Rules;

namespace OwnershipAnalyzers.CodeFixes;

/// <summary>A finding in a document, with the hint that the analyzer gave for its fix.</summary>
internal sealed record FixableDiagnostic(Document Document, Diagnostic Diagnostic, FixHint Hint)
{
    /// <summary>The finding; null when the analyzer gave no hint.</summary>
    public static FixableDiagnostic? Of(Document document, Diagnostic diagnostic) =>
        FixHint.FromProperties(diagnostic.Properties) is { } hint ? new FixableDiagnostic(document, diagnostic, hint) : null;

    /// <summary>The finding; null also when it lies in no document.</summary>
    public static FixableDiagnostic? Of(Solution solution, Diagnostic diagnostic) =>
        solution.GetDocument(diagnostic.Location.SourceTree) is { } document ? Of(document, diagnostic) : null;

    /// <summary>
    /// The <c>service.json</c> that can take the declaration; null when there is none, or none that an editor can change.
    /// </summary>
    public async Task<ProfileDocument?> ProfileAsync(CancellationToken cancellation) => Hint.Profile is { } path
        ? await ProfileDocument.AtAsync(path, Document.Project.Solution, cancellation).ConfigureAwait(false)
        : null;

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

    /// <summary>The edit that writes another value in place of an argument; none when the document cannot be changed.</summary>
    public async Task<IReadOnlyList<SourceEdit>> ReplaceAsync(ExpressionSyntax argument, string value, CancellationToken cancellation)
    {
        if (Document.FilePath is not { } path || await Document.GetSemanticModelAsync(cancellation).ConfigureAwait(false) is not { } model)
            return [];
        var text = DeclarationText.Value(Fact.Of(Hint.FixSuggestion.Fact), value, argument, model);
        return [new SourceEdit(Document.Project.Id, path, argument.Span, text)];
    }
}

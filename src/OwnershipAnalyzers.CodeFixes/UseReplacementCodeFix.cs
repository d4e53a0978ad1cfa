using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.CodeFixes;
using OwnershipAnalyzers.CodeFixes.Documents;
using OwnershipAnalyzers.Rules;

namespace OwnershipAnalyzers.CodeFixes;

/// <summary>Uses the type of the same name in the service that takes over.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(UseReplacementCodeFix))]
public sealed class UseReplacementCodeFix : FixSuggestionCodeFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => [DependencyRules.UsesDeprecated.Id, DependencyRules.UsesRetired.Id];

    internal override string Title(FixSuggestion suggestion, string value) => $"Use '{value.Split('`')[0]}' of service '{suggestion.Service}'";

    internal override async Task<IReadOnlyList<SourceEdit>> EditsAsync(FixableDiagnostic problem, string value, CancellationToken cancellation)
    {
        var document = problem.Document;
        if (document.FilePath is not { } path
            || await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false) is not { } root
            || await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false) is not { } model
            || model.Compilation.GetTypeByMetadataName(value) is not { } type
            // A use without a name, or of a member, is not mended by another name.
            || root.FindToken(problem.Diagnostic.Location.SourceSpan.Start) is not { Parent: SimpleNameSyntax { IsVar: false } name } token
            || token.Span != problem.Diagnostic.Location.SourceSpan)
            return [];
        var written = new WrittenType(name, model);
        return written.NameOf(type) is { } text ? [new SourceEdit(document.Project.Id, path, written.Span, text)] : [];
    }
}

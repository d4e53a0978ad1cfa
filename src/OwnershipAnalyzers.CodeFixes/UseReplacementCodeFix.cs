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

    internal override string Title(FixSuggestion suggestion, string value) =>
        $"Use '{value.Split('`')[0]}' of service '{suggestion.Service}'";

    internal override async Task<IReadOnlyList<SourceEdit>> EditsAsync(
        FixableDiagnostic fixable, string value, CancellationToken cancellation)
    {
        var document = fixable.Document;
        var span = fixable.Diagnostic.Location.SourceSpan;
        if (document.FilePath is not { } path
            || await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false) is not { } root
            || await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false) is not { } model
            || model.Compilation.GetTypeByMetadataName(value) is not { } type
            // Only the name of a type can be replaced: not a use without a name, and not that of a member.
            || root.FindToken(span.Start) is not { Parent: SimpleNameSyntax { IsVar: false } name } token
            || token.Span != span)
            return [];
        var written = new WrittenType(name, model);
        return written.NameOf(type) is { } text ? [new SourceEdit(document.Project.Id, path, written.Span, text)] : [];
    }
}

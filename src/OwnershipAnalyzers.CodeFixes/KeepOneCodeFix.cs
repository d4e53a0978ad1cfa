using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.CodeFixes;
using OwnershipAnalyzers.CodeFixes.Documents;
using OwnershipAnalyzers.Editing;
using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Rules;

namespace OwnershipAnalyzers.CodeFixes;

/// <summary>Keeps the declarations of one value and removes those that contradict it, wherever in the project they are.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(KeepOneCodeFix))]
public sealed class KeepOneCodeFix : FixSuggestionCodeFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds =>
        [DefinitionRules.SeveralTeams.Id, DefinitionRules.DeclarationsDisagree.Id];

    internal override string Title(FixSuggestion suggestion, string value) =>
        $"Keep {Fact.Of(suggestion.Fact).Noun} '{value}' and remove the others";

    internal override async Task<IReadOnlyList<SourceEdit>> EditsAsync(
        FixableDiagnostic fixable, string value, CancellationToken cancellation)
    {
        var edits = new List<SourceEdit>();
        foreach (var file in Unwanted(fixable, value).GroupBy(location => location.SourceTree))
        {
            if (fixable.Document.Project.Solution.GetDocument(file.Key) is not { FilePath: { } path } document
                || await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false) is not { } root)
                return [];
            var attributes = file.Select(location => root.FindNode(location.SourceSpan).FirstAncestorOrSelf<AttributeSyntax>()).ToList();
            if (attributes.Contains(null))
                return [];
            var text = await document.GetTextAsync(cancellation).ConfigureAwait(false);
            edits.AddRange(attributes.OfType<AttributeSyntax>()
                .GroupBy(attribute => (AttributeListSyntax)attribute.Parent!)
                .Select(list => AttributeRemoval.From(list.Key, [.. list], text))
                .Select(change => new SourceEdit(document.Project.Id, path, change.Span, change.NewText!)));
        }

        return edits;
    }

    private static IEnumerable<Location> Unwanted(FixableDiagnostic fixable, string value) =>
        fixable.Diagnostic.AdditionalLocations
            .Zip(fixable.Hint.Written, (location, written) => (location, written))
            .Where(declaration => declaration.written != value)
            .Select(declaration => declaration.location);
}

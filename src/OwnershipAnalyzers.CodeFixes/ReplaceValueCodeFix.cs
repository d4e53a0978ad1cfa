using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using OwnershipAnalyzers.CodeFixes.Documents;
using OwnershipAnalyzers.Editing;
using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Rules;

namespace OwnershipAnalyzers.CodeFixes;

/// <summary>Writes the value that was meant.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ReplaceValueCodeFix))]
public sealed class ReplaceValueCodeFix : FixSuggestionCodeFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds =>
    [
        DefinitionRules.UnknownTeam.Id, DefinitionRules.MalformedService.Id, DefinitionRules.RenamedTeam.Id, FunctionRules.UnknownTier.Id, LifecycleRules.UnknownStage.Id,
    ];

    internal override string Title(FixSuggestion suggestion, string value) => $"Replace with '{value}'";

    internal override async Task<IReadOnlyList<SourceEdit>> EditsAsync(FixableDiagnostic problem, string value, CancellationToken cancellation)
    {
        var document = problem.Document;
        if (document.FilePath is not { } path
            || await problem.ArgumentAsync(cancellation).ConfigureAwait(false) is not { } argument
            || await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false) is not { } model)
            return [];
        return [new SourceEdit(document.Project.Id, path, argument.Span, DeclarationText.Value(Fact.Of(problem.Hint.FixSuggestion.Fact), value, argument, model))];
    }
}

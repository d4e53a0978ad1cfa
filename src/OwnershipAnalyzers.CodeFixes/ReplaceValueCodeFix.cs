using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using OwnershipAnalyzers.CodeFixes.Documents;
using OwnershipAnalyzers.Rules;

namespace OwnershipAnalyzers.CodeFixes;

/// <summary>Writes the value that was meant.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ReplaceValueCodeFix))]
public sealed class ReplaceValueCodeFix : FixSuggestionCodeFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds =>
    [
        DefinitionRules.UnknownTeam.Id, DefinitionRules.MalformedService.Id, DefinitionRules.RenamedTeam.Id, FunctionRules.UnknownTier.Id,
        LifecycleRules.UnknownStage.Id,
    ];

    internal override string Title(FixSuggestion suggestion, string value) => $"Replace with '{value}'";

    internal override async Task<IReadOnlyList<SourceEdit>> EditsAsync(
        FixableDiagnostic fixable, string value, CancellationToken cancellation) =>
        await fixable.ArgumentAsync(cancellation).ConfigureAwait(false) is { } argument
            ? await fixable.ReplaceAsync(argument, value, cancellation).ConfigureAwait(false)
            : [];
}

using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using OwnershipAnalyzers.CodeFixes.Documents;
using OwnershipAnalyzers.CodeFixes.Neighbours;
using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Rules;

namespace OwnershipAnalyzers.CodeFixes;

/// <summary>Writes a missing declaration into the file where the project has its declarations, or into a new <c>Ownership.cs</c>.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(DeclareFactCodeFix))]
public sealed class DeclareFactCodeFix : FixSuggestionCodeFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds =>
    [
        DefinitionRules.MissingTeam.Id, DefinitionRules.MissingService.Id, FunctionRules.MissingTier.Id, LifecycleRules.MissingStage.Id,
        DependencyRules.Undeclared.Id, DependencyRules.OutsideApi.Id, DependencyRules.CrossesBoundary.Id,
    ];

    internal override string Title(FixSuggestion suggestion, string value)
    {
        var target = suggestion.Assembly is null ? "" : $" in assembly '{suggestion.Assembly}'";
        return $"Declare {Fact.Of(suggestion.Fact).Noun} '{value}'{target}";
    }

    /// <summary>
    /// In a light bulb, what neighbouring projects declare comes first. A program decides by the project alone, so that it decides the same
    /// whichever projects are open.
    /// </summary>
    internal override async Task<IReadOnlyList<string>> ValuesAsync(FixableDiagnostic fixable, CancellationToken cancellation)
    {
        var project = fixable.Document.Project;
        var suggestion = fixable.Hint.FixSuggestion;
        if (fixable.Hint.Missing.Count == 0 || BatchHost.IsAtWork(project.Solution))
            return suggestion.Values;
        var neighbours = await NeighbourDeclarations.OfAsync(project, cancellation).ConfigureAwait(false);
        return Likelihood.Order(suggestion, neighbours);
    }

    internal override async Task<IReadOnlyList<SourceEdit>> EditsAsync(
        FixableDiagnostic fixable, string value, CancellationToken cancellation)
    {
        var suggestion = fixable.Hint.FixSuggestion;
        if (await fixable.EmptyArgumentAsync(cancellation).ConfigureAwait(false) is { } empty)
            return await fixable.ReplaceAsync(empty, value, cancellation).ConfigureAwait(false);
        var edit = await AttributeWriter.EditAsync(fixable, [(suggestion, value)], cancellation).ConfigureAwait(false);
        return edit is null ? [] : [edit];
    }
}

using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using OwnershipAnalyzers.CodeFixes.Documents;
using OwnershipAnalyzers.CodeFixes.Neighbours;
using OwnershipAnalyzers.Editing;
using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Rules;

namespace OwnershipAnalyzers.CodeFixes;

/// <summary>Writes the declaration that an assembly lacks into the file where its declarations are, or into a new <c>Ownership.cs</c>.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(DeclareFactCodeFix))]
public sealed class DeclareFactCodeFix : FixSuggestionCodeFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds =>
    [
        DefinitionRules.MissingTeam.Id, DefinitionRules.MissingService.Id, FunctionRules.MissingTier.Id, LifecycleRules.MissingStage.Id,
        DependencyRules.Undeclared.Id, DependencyRules.OutsideApi.Id, DependencyRules.CrossesBoundary.Id,
    ];

    internal override string Title(FixSuggestion suggestion, string value) =>
        $"Declare {Fact.Of(suggestion.Fact).Noun} '{value}'" + (suggestion.Assembly is null ? "" : $" in assembly '{suggestion.Assembly}'");

    /// <summary>In a light bulb, what the projects around declare comes first. A program decides by the project alone, and does so everywhere.</summary>
    internal override async Task<IReadOnlyList<string>> ValuesAsync(FixableDiagnostic problem, CancellationToken cancellation)
    {
        var project = problem.Document.Project;
        return problem.Hint.Missing.Count == 0 || BatchHost.IsAtWork(project.Solution)
            ? problem.Hint.FixSuggestion.Values
            : Likelihood.Order(problem.Hint.FixSuggestion, await NeighbourDeclarations.OfAsync(project, cancellation).ConfigureAwait(false));
    }

    internal override async Task<IReadOnlyList<SourceEdit>> EditsAsync(FixableDiagnostic problem, string value, CancellationToken cancellation)
    {
        var suggestion = problem.Hint.FixSuggestion;
        if (await problem.EmptyArgumentAsync(cancellation).ConfigureAwait(false) is not { } empty)
            return await Declaring.InCodeAsync(problem, [(suggestion, value)], cancellation).ConfigureAwait(false) is { } edit ? [edit] : [];
        return problem.Document.FilePath is { } path && await problem.Document.GetSemanticModelAsync(cancellation).ConfigureAwait(false) is { } model
            ? [new SourceEdit(problem.Document.Project.Id, path, empty.Span, DeclarationText.Value(Fact.Of(suggestion.Fact), value, empty, model))]
            : [];
    }
}

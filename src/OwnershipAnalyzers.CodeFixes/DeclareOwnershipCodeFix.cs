using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using OwnershipAnalyzers.CodeFixes.Documents;
using OwnershipAnalyzers.Rules;

namespace OwnershipAnalyzers.CodeFixes;

/// <summary>
/// Writes all that a project does not declare at once, as its neighbours do: into the <c>service.json</c> that declares part of it, or as
/// attributes. It is for people; a program mends the findings one rule after the other.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(DeclareOwnershipCodeFix))]
public sealed class DeclareOwnershipCodeFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds =>
        [DefinitionRules.MissingTeam.Id, DefinitionRules.MissingService.Id, FunctionRules.MissingTier.Id, LifecycleRules.MissingStage.Id];

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => new DeclareOwnershipFixAll();

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        if (BatchHost.IsAtWork(context.Document.Project.Solution))
            return;
        // Each of the findings knows of the others, and they share their place.
        if (context.Diagnostics.Select(diagnostic => FixableDiagnostic.Of(context.Document, diagnostic)).FirstOrDefault(problem => problem is not null) is not { } problem)
            return;
        try
        {
            await OfferAsync(context, problem).ConfigureAwait(false);
        }
        // An editor would switch the fix off for good, and say so in its own words.
        catch (Exception fault) when (InternalError.IsInternal(fault))
        {
            context.RegisterCodeFix(FailedFix.Action(problem.Diagnostic.Id, fault, context.Document.Project.Solution), context.Diagnostics);
        }
    }

    private static async Task OfferAsync(CodeFixContext context, FixableDiagnostic problem)
    {
        var solution = context.Document.Project.Solution;
        foreach (var plan in await OwnershipPlan.ForAsync(problem, context.CancellationToken).ConfigureAwait(false))
        {
            if (await plan.EditAsync(problem, context.CancellationToken).ConfigureAwait(false) is { } edit)
            {
                var action = CodeAction.Create(
                    plan.Title, cancellation => FailedFix.ExplainAsync(problem.Diagnostic.Id, () => SourceEdit.ApplyAsync(solution, [edit], cancellation)), plan.Key);
                context.RegisterCodeFix(action, context.Diagnostics);
            }
        }
    }
}

using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using OwnershipAnalyzers.CodeFixes.Documents;
using OwnershipAnalyzers.Rules;

namespace OwnershipAnalyzers.CodeFixes;

/// <summary>
/// Writes all that a project does not declare at once, as its neighbours do: into the <c>service.json</c> that declares part of it, or as
/// attributes. It is for people; a program fixes the findings one rule after the other.
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
        // Any of the findings at this place knows all that is missing.
        var document = context.Document;
        var known = context.Diagnostics.Select(diagnostic => FixableDiagnostic.Of(document, diagnostic)).OfType<FixableDiagnostic>();
        if (known.FirstOrDefault() is not { } fixable)
            return;
        try
        {
            await OfferAsync(context, fixable).ConfigureAwait(false);
        }
        // An editor would switch the fix off for good, and say so in its own words.
        catch (Exception exception) when (InternalError.IsInternal(exception))
        {
            var action = FailedFix.Action(fixable.Diagnostic.Id, exception, context.Document.Project.Solution);
            context.RegisterCodeFix(action, context.Diagnostics);
        }
    }

    private static async Task OfferAsync(CodeFixContext context, FixableDiagnostic fixable)
    {
        var solution = context.Document.Project.Solution;
        foreach (var plan in await OwnershipPlan.ForAsync(fixable, context.CancellationToken).ConfigureAwait(false))
        {
            if (await plan.EditAsync(fixable, context.CancellationToken).ConfigureAwait(false) is not { } edit)
                continue;
            context.RegisterCodeFix(CodeAction.Create(plan.Title, ApplyAsync, plan.Key), context.Diagnostics);

            Task<Solution> ApplyAsync(CancellationToken cancellation) =>
                FailedFix.ExplainAsync(fixable.Diagnostic.Id, () => SourceEdit.ApplyAsync(solution, [edit], cancellation));
        }
    }
}

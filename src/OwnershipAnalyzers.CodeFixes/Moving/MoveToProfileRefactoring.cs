using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeRefactorings;
using OwnershipAnalyzers.CodeFixes.Documents;
using OwnershipAnalyzers.Rules;

namespace OwnershipAnalyzers.CodeFixes.Moving;

/// <summary>
/// Moves attributes into the <c>service.json</c> that applies to the project. Only this way: what a profile gives up, projects would lack that are
/// not open.
/// </summary>
[ExportCodeRefactoringProvider(LanguageNames.CSharp, Name = nameof(MoveToProfileRefactoring))]
public sealed class MoveToProfileRefactoring : CodeRefactoringProvider
{
    /// <inheritdoc/>
    public override async Task ComputeRefactoringsAsync(CodeRefactoringContext context)
    {
        try
        {
            await OfferAsync(context).ConfigureAwait(false);
        }
        // An editor would switch the action off for good, and say so in its own words.
        catch (Exception fault) when (InternalError.IsInternal(fault))
        {
            context.RegisterRefactoring(FailedFix.Action(nameof(MoveToProfileRefactoring), fault, context.Document.Project.Solution));
        }
    }

    private static async Task OfferAsync(CodeRefactoringContext context)
    {
        var (project, cancellation) = (context.Document.Project, context.CancellationToken);
        // First what is cheap: it is asked wherever the caret goes.
        if (await context.Document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false) is not { } root
            || root.FindToken(context.Span.Start).Parent?.FirstAncestorOrSelf<AttributeListSyntax>() is not { Target.Identifier.ValueText: "assembly" } list
            || await CommonProfile.OfAsync(project, cancellation).ConfigureAwait(false) is not { } profile)
            return;
        var all = await WrittenAttribute.AllAsync(project, cancellation).ConfigureAwait(false);
        var here = all.Where(attribute => attribute.Syntax.Parent == list).ToList();
        // Of two attributes that contradict each other, somebody has to choose one first.
        if (here.Count == 0 || all.SelectMany(attribute => attribute.Facts).GroupBy(one => one.Fact).Any(same => same.Select(one => one.Value).Distinct().Count() > 1))
            return;
        await OfferAsync($"Move {string.Join(", ", here.SelectMany(attribute => attribute.Facts).Select(one => $"{one.Fact.Noun} '{one.Value}'"))} to service.json", here).ConfigureAwait(false);
        if (all.Count > here.Count)
            await OfferAsync($"Move all {all.Count} declarations to service.json", all).ConfigureAwait(false);

        async Task OfferAsync(string title, IReadOnlyList<WrittenAttribute> moved)
        {
            if (!await profile.CanTakeAsync([.. moved.SelectMany(attribute => attribute.Facts)], cancellation).ConfigureAwait(false))
                return;
            IReadOnlyList<SourceEdit> edits = [.. await WrittenAttribute.RemovalsAsync(moved, cancellation).ConfigureAwait(false), .. profile.Additions([.. moved.SelectMany(attribute => attribute.Facts)])];
            if (await HalfTypedFile.StaysAsWholeAsync(edits, project.Solution, cancellation).ConfigureAwait(false))
                context.RegisterRefactoring(CodeAction.Create(title, cancel => FailedFix.ExplainAsync(title, () => SourceEdit.ApplyAsync(project.Solution, edits, cancel)), title));
        }
    }
}

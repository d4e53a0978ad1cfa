using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeRefactorings;
using OwnershipAnalyzers.CodeFixes.Documents;
using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Rules;

namespace OwnershipAnalyzers.CodeFixes.Moving;

/// <summary>
/// Moves attributes into the <c>service.json</c> that applies to the project. There is no way back: projects that are not open would lose
/// what the profile gives up.
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
        catch (Exception exception) when (InternalError.IsInternal(exception))
        {
            context.RegisterRefactoring(FailedFix.Action(nameof(MoveToProfileRefactoring), exception, context.Document.Project.Solution));
        }
    }

    private static async Task OfferAsync(CodeRefactoringContext context)
    {
        var project = context.Document.Project;
        var cancellation = context.CancellationToken;
        // First what is cheap: it is asked wherever the caret goes.
        if (await context.Document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false) is not { } root
            || ListAt(root, context.Span.Start) is not { Target.Identifier.ValueText: "assembly" } list
            || await CommonProfile.OfAsync(project, cancellation).ConfigureAwait(false) is not { } profile)
            return;
        var all = await WrittenAttribute.AllAsync(project, cancellation).ConfigureAwait(false);
        var here = all.Where(attribute => attribute.Syntax.Parent == list).ToList();
        if (here.Count == 0 || HasContradiction(all))
            return;
        var facts = here.SelectMany(attribute => attribute.Facts).Select(stated => $"{stated.Fact.Noun} '{stated.Value}'");
        await OfferAsync($"Move {string.Join(", ", facts)} to service.json", here).ConfigureAwait(false);
        if (all.Count > here.Count)
            await OfferAsync($"Move all {all.Count} declarations to service.json", all).ConfigureAwait(false);

        async Task OfferAsync(string title, IReadOnlyList<WrittenAttribute> attributes)
        {
            IReadOnlyList<(Fact, string)> moved = [.. attributes.SelectMany(attribute => attribute.Facts)];
            if (!await profile.CanTakeAsync(moved, cancellation).ConfigureAwait(false))
                return;
            var removals = await WrittenAttribute.RemovalsAsync(attributes, cancellation).ConfigureAwait(false);
            IReadOnlyList<SourceEdit> edits = [.. removals, .. profile.Additions(moved)];
            if (!await SyntaxErrorGuard.AllowsAsync(edits, project.Solution, cancellation).ConfigureAwait(false))
                return;
            var action = CodeAction.Create(
                title, cancel => FailedFix.ExplainAsync(title, () => SourceEdit.ApplyAsync(project.Solution, edits, cancel)), title);
            context.RegisterRefactoring(action);
        }
    }

    private static AttributeListSyntax? ListAt(SyntaxNode root, int position) =>
        root.FindToken(position).Parent?.FirstAncestorOrSelf<AttributeListSyntax>();

    /// <summary>Whether two attributes say different things about one fact; then somebody has to choose one first.</summary>
    private static bool HasContradiction(IReadOnlyList<WrittenAttribute> attributes) =>
        attributes.SelectMany(attribute => attribute.Facts)
            .GroupBy(stated => stated.Fact, stated => stated.Value)
            .Any(values => values.Distinct().Count() > 1);
}

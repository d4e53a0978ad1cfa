using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using OwnershipAnalyzers.CodeFixes.Documents;

namespace OwnershipAnalyzers.CodeFixes;

/// <summary>Declares the ownership of many projects. Each gets what its own neighbours speak for, and only where nothing does, the team that was chosen.</summary>
internal sealed class DeclareOwnershipFixAll : FixAllProvider
{
    public override IEnumerable<FixAllScope> GetSupportedFixAllScopes() => [FixAllScope.Document, FixAllScope.Project, FixAllScope.Solution];

    public override Task<CodeAction?> GetFixAsync(FixAllContext context) => FailedFix.ExplainAsync(context, () => FixAsync(context));

    private static async Task<CodeAction?> FixAsync(FixAllContext context)
    {
        var (edits, cancellation) = (new List<SourceEdit>(), context.CancellationToken);
        var diagnostics = await FixSuggestionFixAll.DiagnosticsAsync(context).ConfigureAwait(false);
        // One finding of a project stands for all of them.
        foreach (var project in diagnostics.GroupBy(diagnostic => context.Solution.GetDocument(diagnostic.Location.SourceTree)?.Project.Id))
        {
            if (project.Select(diagnostic => FixableDiagnostic.Of(context.Solution, diagnostic)).FirstOrDefault(problem => problem is not null) is { } problem
                && OwnershipPlan.Meant(await OwnershipPlan.ForAsync(problem, cancellation).ConfigureAwait(false), context.CodeActionEquivalenceKey) is { } plan
                && await plan.EditAsync(problem, cancellation).ConfigureAwait(false) is { } edit)
                edits.Add(edit);
        }

        return edits.Count == 0
            ? null
            : CodeAction.Create("Declare ownership for all these projects", cancel => FailedFix.ExplainAsync(context, () => SourceEdit.ApplyAsync(context.Solution, edits, cancel)), context.CodeActionEquivalenceKey);
    }
}

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using OwnershipAnalyzers.CodeFixes.Documents;

namespace OwnershipAnalyzers.CodeFixes;

/// <summary>
/// Declares the ownership of many projects. Each gets what its own neighbours declare, and only where they declare nothing, the team that
/// was chosen.
/// </summary>
internal sealed class DeclareOwnershipFixAll : FixAllProvider
{
    public override IEnumerable<FixAllScope> GetSupportedFixAllScopes() => FixSuggestionFixAll.Scopes;

    public override Task<CodeAction?> GetFixAsync(FixAllContext context) => FailedFix.ExplainAsync(context, () => FixAsync(context));

    private static async Task<CodeAction?> FixAsync(FixAllContext context)
    {
        var edits = new List<SourceEdit>();
        var diagnostics = await FixSuggestionFixAll.DiagnosticsAsync(context).ConfigureAwait(false);
        var projects = diagnostics.GroupBy(diagnostic => context.Solution.GetDocument(diagnostic.Location.SourceTree)?.Project.Id);
        foreach (var project in projects)
        {
            if (await EditAsync(project, context).ConfigureAwait(false) is { } edit)
                edits.Add(edit);
        }

        return FixSuggestionFixAll.Action("Declare ownership for all these projects", edits, context);
    }

    /// <summary>The edit for one project; null when there is nothing to declare. Any of its findings knows all that is missing.</summary>
    private static async Task<SourceEdit?> EditAsync(IEnumerable<Diagnostic> ofProject, FixAllContext context)
    {
        var known = ofProject.Select(diagnostic => FixableDiagnostic.Of(context.Solution, diagnostic)).OfType<FixableDiagnostic>();
        if (known.FirstOrDefault() is not { } fixable)
            return null;
        var plans = await OwnershipPlan.ForAsync(fixable, context.CancellationToken).ConfigureAwait(false);
        return OwnershipPlan.ForKey(context.CodeActionEquivalenceKey, plans) is { } plan
            ? await plan.EditAsync(fixable, context.CancellationToken).ConfigureAwait(false)
            : null;
    }
}

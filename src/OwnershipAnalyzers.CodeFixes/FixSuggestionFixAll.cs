using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using OwnershipAnalyzers.CodeFixes.Documents;

namespace OwnershipAnalyzers.CodeFixes;

/// <summary>
/// Mends many findings at once. The usual provider merges documents one by one: it would write a file that several target frameworks
/// share once for each of them, and it cannot create files.
/// </summary>
internal sealed class FixSuggestionFixAll(FixSuggestionCodeFix fix) : FixAllProvider
{
    public override IEnumerable<FixAllScope> GetSupportedFixAllScopes() => [FixAllScope.Document, FixAllScope.Project, FixAllScope.Solution];

    public override Task<CodeAction?> GetFixAsync(FixAllContext context) => FailedFix.ExplainAsync(context, () => FixAsync(context));

    private async Task<CodeAction?> FixAsync(FixAllContext context)
    {
        var edits = new List<SourceEdit>();
        foreach (var diagnostic in await DiagnosticsAsync(context).ConfigureAwait(false))
        {
            if (FixableDiagnostic.Of(context.Solution, diagnostic) is { } problem
                && await ValueForAsync(problem).ConfigureAwait(false) is { } value
                && Choice.Among(await fix.WaysAsync(problem, value, context.CancellationToken).ConfigureAwait(false), context.CodeActionEquivalenceKey) is { } way)
                edits.AddRange(way.Edits);
        }

        // A program must not make a team the owner only because it comes first in the alphabet.
        async Task<string?> ValueForAsync(FixableDiagnostic problem) => BatchHost.IsAtWork(context.Solution)
            ? problem.Hint.FixSuggestion is { IsGuess: false } suggestion ? suggestion.Values[0] : null
            : Choice.ValueFor(
                context.CodeActionEquivalenceKey, problem.Diagnostic.Id, problem.Hint.FixSuggestion, await fix.ValuesAsync(problem, context.CancellationToken).ConfigureAwait(false));

        return edits.Count == 0
            ? null
            : CodeAction.Create("Mend all ownership findings of this kind", cancellation => FailedFix.ExplainAsync(context, () => SourceEdit.ApplyAsync(context.Solution, edits, cancellation)), context.CodeActionEquivalenceKey);
    }

    /// <summary>The findings in the scope that was chosen.</summary>
    public static async Task<ImmutableArray<Diagnostic>> DiagnosticsAsync(FixAllContext context)
    {
        switch (context.Scope)
        {
            case FixAllScope.Document when context.Document is { } document:
                return await context.GetDocumentDiagnosticsAsync(document).ConfigureAwait(false);
            case FixAllScope.Project:
                return await context.GetAllDiagnosticsAsync(context.Project).ConfigureAwait(false);
            default:
                var all = await Task.WhenAll(context.Solution.Projects.Select(context.GetAllDiagnosticsAsync)).ConfigureAwait(false);
                return [.. all.SelectMany(diagnostics => diagnostics)];
        }
    }
}

using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using OwnershipAnalyzers.CodeFixes.Documents;

namespace OwnershipAnalyzers.CodeFixes;

/// <summary>
/// Fixes many findings at once. The usual provider merges documents one by one: it would write a file that several target frameworks
/// share once for each of them, and it cannot create files.
/// </summary>
internal sealed class FixSuggestionFixAll(FixSuggestionCodeFix fix) : FixAllProvider
{
    /// <summary>The scopes of every "fix all" of ours.</summary>
    public static IReadOnlyList<FixAllScope> Scopes { get; } = [FixAllScope.Document, FixAllScope.Project, FixAllScope.Solution];

    public override IEnumerable<FixAllScope> GetSupportedFixAllScopes() => Scopes;

    public override Task<CodeAction?> GetFixAsync(FixAllContext context) => FailedFix.ExplainAsync(context, () => FixAsync(context));

    private async Task<CodeAction?> FixAsync(FixAllContext context)
    {
        var edits = new List<SourceEdit>();
        foreach (var diagnostic in await DiagnosticsAsync(context).ConfigureAwait(false))
        {
            if (FixableDiagnostic.Of(context.Solution, diagnostic) is not { } fixable
                || await ValueForAsync(fixable, context).ConfigureAwait(false) is not { } value)
                continue;
            var options = await fix.OptionsAsync(fixable, value, context.CancellationToken).ConfigureAwait(false);
            if (EquivalenceKey.OptionFor(context.CodeActionEquivalenceKey, options) is { } option)
                edits.AddRange(option.Edits);
        }

        return Action("Mend all ownership findings of this kind", edits, context);
    }

    /// <summary>The value for a finding; null when the action that was chosen means none for it.</summary>
    private async Task<string?> ValueForAsync(FixableDiagnostic fixable, FixAllContext context)
    {
        var suggestion = fixable.Hint.FixSuggestion;
        // A program must not make a team the owner only because it comes first in the alphabet.
        if (BatchHost.IsAtWork(context.Solution))
            return suggestion.IsGuess ? null : suggestion.Values[0];
        var values = await fix.ValuesAsync(fixable, context.CancellationToken).ConfigureAwait(false);
        return EquivalenceKey.ValueFor(context.CodeActionEquivalenceKey, fixable.Diagnostic.Id, suggestion, values);
    }

    /// <summary>The action that makes all edits; null when there are none.</summary>
    public static CodeAction? Action(string title, IReadOnlyList<SourceEdit> edits, FixAllContext context)
    {
        if (edits.Count == 0)
            return null;
        return CodeAction.Create(title, ApplyAsync, context.CodeActionEquivalenceKey);

        Task<Solution> ApplyAsync(CancellationToken cancellation) =>
            FailedFix.ExplainAsync(context, () => SourceEdit.ApplyAsync(context.Solution, edits, cancellation));
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

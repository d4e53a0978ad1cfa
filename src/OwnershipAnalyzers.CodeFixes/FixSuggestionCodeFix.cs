using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using OwnershipAnalyzers.CodeFixes.Documents;
using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Rules;

namespace OwnershipAnalyzers.CodeFixes;

/// <summary>Offers an action for each value that the analyzer suggests. A fix only says which edits a value takes.</summary>
public abstract class FixSuggestionCodeFix : CodeFixProvider
{
    private protected FixSuggestionCodeFix()
    {
    }

    /// <inheritdoc/>
    public sealed override FixAllProvider GetFixAllProvider() => new FixSuggestionFixAll(this);

    /// <inheritdoc/>
    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            // "dotnet format" hands every finding of an analyzer to each of its fixes.
            if (!FixableDiagnosticIds.Contains(diagnostic.Id) || FixableDiagnostic.Of(context.Document, diagnostic) is not { } fixable)
                continue;
            try
            {
                await OfferAsync(context, fixable).ConfigureAwait(false);
            }
            // An editor would switch the fix off for good, and say so in its own words.
            catch (Exception exception) when (InternalError.IsInternal(exception))
            {
                context.RegisterCodeFix(FailedFix.Action(diagnostic.Id, exception, context.Document.Project.Solution), diagnostic);
            }
        }
    }

    private async Task OfferAsync(CodeFixContext context, FixableDiagnostic fixable)
    {
        // Below the one action that declares everything. Nothing of ours may be above the actions of an editor.
        var priority = fixable.Hint.Missing.Count > 1 ? CodeActionPriority.Low : CodeActionPriority.Default;
        foreach (var value in await ValuesAsync(fixable, context.CancellationToken).ConfigureAwait(false))
        {
            foreach (var option in await OptionsAsync(fixable, value, context.CancellationToken).ConfigureAwait(false))
            {
                var key = EquivalenceKey.Of(fixable.Diagnostic.Id, fixable.Hint.FixSuggestion, value, option.Site);
                // Flat, not nested: "dotnet format" looks at the first action only.
                var action = CodeAction.Create(Title(fixable.Hint, value, option.Site), ApplyAsync, key, priority);
                context.RegisterCodeFix(action, fixable.Diagnostic);

                Task<Solution> ApplyAsync(CancellationToken cancellation) => FailedFix.ExplainAsync(
                    fixable.Diagnostic.Id, () => SourceEdit.ApplyAsync(context.Document.Project.Solution, option.Edits, cancellation));
            }
        }
    }

    private string Title(FixHint hint, string value, DeclarationSite site)
    {
        var title = Title(hint.FixSuggestion, value);
        return site == DeclarationSite.Profile ? $"{title} in {Path.GetFileName(hint.Profile)}" : title;
    }

    /// <summary>
    /// The ways to write a value, likeliest first: a project that declares its service in a profile declares the rest there too.
    /// </summary>
    internal async Task<IReadOnlyList<FixOption>> OptionsAsync(FixableDiagnostic fixable, string value, CancellationToken cancellation)
    {
        var options = new List<FixOption>();
        if (await fixable.ProfileAsync(cancellation).ConfigureAwait(false) is { } profile)
        {
            var fact = Fact.Of(fixable.Hint.FixSuggestion.Fact);
            // The compiler hears of it after the next build.
            if (profile.Declares(fact, value))
                return [];
            if ((fact.IsList ? profile.AddDependency(value) : profile.Add([(fact, value)])) is { } edit)
                options.Add(new FixOption(DeclarationSite.Profile, [edit]));
        }

        var edits = await EditsAsync(fixable, value, cancellation).ConfigureAwait(false);
        var solution = fixable.Document.Project.Solution;
        if (edits.Count > 0 && await SyntaxErrorGuard.AllowsAsync(edits, solution, cancellation).ConfigureAwait(false))
            options.Add(new FixOption(DeclarationSite.Code, edits));
        return options;
    }

    /// <summary>The values to choose from, likeliest first.</summary>
    internal virtual Task<IReadOnlyList<string>> ValuesAsync(FixableDiagnostic fixable, CancellationToken cancellation) =>
        Task.FromResult(fixable.Hint.FixSuggestion.Values);

    /// <summary>The action as a light bulb shows it.</summary>
    internal abstract string Title(FixSuggestion suggestion, string value);

    /// <summary>What has to change in the code for <paramref name="value"/>; nothing when the finding cannot be fixed that way.</summary>
    internal abstract Task<IReadOnlyList<SourceEdit>> EditsAsync(FixableDiagnostic fixable, string value, CancellationToken cancellation);
}

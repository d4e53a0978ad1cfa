using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using OwnershipAnalyzers.CodeFixes.Documents;
using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Rules;

namespace OwnershipAnalyzers.CodeFixes;

/// <summary>Offers an action for each value of a remedy. A fix only says which edits a value takes.</summary>
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
            if (!FixableDiagnosticIds.Contains(diagnostic.Id) || FixableDiagnostic.Of(context.Document, diagnostic) is not { } problem)
                continue;
            try
            {
                await OfferAsync(context, problem).ConfigureAwait(false);
            }
            // An editor would switch the fix off for good, and say so in its own words.
            catch (Exception fault) when (InternalError.IsInternal(fault))
            {
                context.RegisterCodeFix(FailedFix.Action(diagnostic.Id, fault, context.Document.Project.Solution), diagnostic);
            }
        }
    }

    private async Task OfferAsync(CodeFixContext context, FixableDiagnostic problem)
    {
        var (diagnostic, hint) = (problem.Diagnostic, problem.Hint);
        foreach (var value in await ValuesAsync(problem, context.CancellationToken).ConfigureAwait(false))
        {
            foreach (var way in await WaysAsync(problem, value, context.CancellationToken).ConfigureAwait(false))
            {
                // Flat, not nested: "dotnet format" looks at the first action only.
                var action = CodeAction.Create(
                    way.DeclarationSite == DeclarationSite.Profile ? $"{Title(hint.FixSuggestion, value)} in {Path.GetFileName(hint.Profile)}" : Title(hint.FixSuggestion, value),
                    cancellation => FailedFix.ExplainAsync(diagnostic.Id, () => SourceEdit.ApplyAsync(context.Document.Project.Solution, way.Edits, cancellation)),
                    Choice.Key(diagnostic.Id, hint.FixSuggestion, value, way.DeclarationSite),
                    // Below the one action that declares everything. Nothing of ours may be above the actions of an editor.
                    hint.Missing.Count > 1 ? CodeActionPriority.Low : CodeActionPriority.Default);
                context.RegisterCodeFix(action, diagnostic);
            }
        }
    }

    /// <summary>The ways in which a value can be written, likeliest first: who declares a service in its profile declares the rest of it there too.</summary>
    internal async Task<IReadOnlyList<Way>> WaysAsync(FixableDiagnostic problem, string value, CancellationToken cancellation)
    {
        var ways = new List<Way>();
        if (problem.Hint.Profile is { } path && await DeclaringProfile.AtAsync(path, problem.Document.Project.Solution, cancellation).ConfigureAwait(false) is { } profile)
        {
            var fact = Fact.Of(problem.Hint.FixSuggestion.Fact);
            // The compiler hears of it after the next build.
            if (profile.Declares(fact, value))
                return [];
            if ((fact.IsList ? profile.AddDependency(value) : profile.Add([(fact, value)])) is { } edit)
                ways.Add(new Way(DeclarationSite.Profile, [edit]));
        }

        if (await EditsAsync(problem, value, cancellation).ConfigureAwait(false) is [_, ..] edits
            && await HalfTypedFile.StaysAsWholeAsync(edits, problem.Document.Project.Solution, cancellation).ConfigureAwait(false))
            ways.Add(new Way(DeclarationSite.Code, edits));
        return ways;
    }

    /// <summary>The values to choose from, likeliest first.</summary>
    internal virtual Task<IReadOnlyList<string>> ValuesAsync(FixableDiagnostic problem, CancellationToken cancellation) => Task.FromResult(problem.Hint.FixSuggestion.Values);

    /// <summary>The action as a light bulb shows it.</summary>
    internal abstract string Title(FixSuggestion suggestion, string value);

    /// <summary>What has to change in the code for <paramref name="value"/>; nothing when the problem cannot be mended that way.</summary>
    internal abstract Task<IReadOnlyList<SourceEdit>> EditsAsync(FixableDiagnostic problem, string value, CancellationToken cancellation);
}

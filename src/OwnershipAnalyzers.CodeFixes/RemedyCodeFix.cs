using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using OwnershipAnalyzers.CodeFixes.Editing;
using OwnershipAnalyzers.Rules;

namespace OwnershipAnalyzers.CodeFixes;

/// <summary>Offers an action for each value of a remedy. A fix only says which edits a value takes.</summary>
public abstract class RemedyCodeFix : CodeFixProvider
{
    private protected RemedyCodeFix()
    {
    }

    /// <inheritdoc/>
    public sealed override FixAllProvider GetFixAllProvider() => new RemedyFixAll(this);

    /// <inheritdoc/>
    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            // "dotnet format" hands every finding of an analyzer to each of its fixes.
            if (!FixableDiagnosticIds.Contains(diagnostic.Id) || FixHint.FromProperties(diagnostic.Properties) is not { } hint)
                continue;
            foreach (var value in hint.Remedy.Values)
            {
                var edits = await EditsAsync(new Problem(context.Document, diagnostic, hint), value, context.CancellationToken).ConfigureAwait(false);
                if (edits.Count == 0)
                    continue;
                // Flat, not nested: "dotnet format" looks at the first action only.
                var action = CodeAction.Create(
                    Title(hint.Remedy, value),
                    cancellation => SourceEdit.ApplyAsync(context.Document.Project.Solution, edits, cancellation),
                    Choice.Key(diagnostic.Id, hint.Remedy, value));
                context.RegisterCodeFix(action, diagnostic);
            }
        }
    }

    /// <summary>The action as a light bulb shows it.</summary>
    internal abstract string Title(Remedy remedy, string value);

    /// <summary>What has to change for <paramref name="value"/>; nothing when the problem cannot be mended that way.</summary>
    internal abstract Task<IReadOnlyList<SourceEdit>> EditsAsync(Problem problem, string value, CancellationToken cancellation);
}

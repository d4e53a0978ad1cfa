using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using OwnershipAnalyzers.CodeFixes.Editing;
using OwnershipAnalyzers.Facts;
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
            if (!FixableDiagnosticIds.Contains(diagnostic.Id) || Problem.Of(context.Document, diagnostic) is not { } problem)
                continue;
            try
            {
                await OfferAsync(context, problem).ConfigureAwait(false);
            }
            // An editor would switch the fix off for good, and say so in its own words.
            catch (Exception fault) when (Fault.IsFault(fault))
            {
                context.RegisterCodeFix(FaultyFix.Action(diagnostic.Id, fault, context.Document.Project.Solution), diagnostic);
            }
        }
    }

    private async Task OfferAsync(CodeFixContext context, Problem problem)
    {
        var (diagnostic, hint) = (problem.Diagnostic, problem.Hint);
        foreach (var value in await ValuesAsync(problem, context.CancellationToken).ConfigureAwait(false))
        {
            foreach (var way in await WaysAsync(problem, value, context.CancellationToken).ConfigureAwait(false))
            {
                // Flat, not nested: "dotnet format" looks at the first action only.
                var action = CodeAction.Create(
                    way.Carrier == Carrier.Profile ? $"{Title(hint.Remedy, value)} in {Path.GetFileName(hint.Profile)}" : Title(hint.Remedy, value),
                    cancellation => FaultyFix.ExplainAsync(diagnostic.Id, () => SourceEdit.ApplyAsync(context.Document.Project.Solution, way.Edits, cancellation)),
                    Choice.Key(diagnostic.Id, hint.Remedy, value, way.Carrier),
                    // Below the one action that declares everything. Nothing of ours may be above the actions of an editor.
                    hint.Missing.Count > 1 ? CodeActionPriority.Low : CodeActionPriority.Default);
                context.RegisterCodeFix(action, diagnostic);
            }
        }
    }

    /// <summary>The ways in which a value can be written, likeliest first: who declares a service in its profile declares the rest of it there too.</summary>
    internal async Task<IReadOnlyList<Way>> WaysAsync(Problem problem, string value, CancellationToken cancellation)
    {
        var ways = new List<Way>();
        if (problem.Hint.Profile is { } path && await DeclaringProfile.AtAsync(path, problem.Document.Project.Solution, cancellation).ConfigureAwait(false) is { } profile)
        {
            var fact = Fact.Of(problem.Hint.Remedy.Fact);
            // The compiler hears of it after the next build.
            if (profile.Declares(fact, value))
                return [];
            if ((fact.IsList ? profile.AddDependency(value) : profile.Add([(fact, value)])) is { } edit)
                ways.Add(new Way(Carrier.Profile, [edit]));
        }

        if (await EditsAsync(problem, value, cancellation).ConfigureAwait(false) is [_, ..] edits
            && await HalfTypedFile.StaysAsWholeAsync(edits, problem.Document.Project.Solution, cancellation).ConfigureAwait(false))
            ways.Add(new Way(Carrier.Code, edits));
        return ways;
    }

    /// <summary>The values to choose from, likeliest first.</summary>
    internal virtual Task<IReadOnlyList<string>> ValuesAsync(Problem problem, CancellationToken cancellation) => Task.FromResult(problem.Hint.Remedy.Values);

    /// <summary>The action as a light bulb shows it.</summary>
    internal abstract string Title(Remedy remedy, string value);

    /// <summary>What has to change in the code for <paramref name="value"/>; nothing when the problem cannot be mended that way.</summary>
    internal abstract Task<IReadOnlyList<SourceEdit>> EditsAsync(Problem problem, string value, CancellationToken cancellation);
}

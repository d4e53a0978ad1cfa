using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using OwnershipAnalyzers.Rules;

namespace OwnershipAnalyzers.CodeFixes;

/// <summary>What becomes of a fault in a fix. A fix cannot report findings (OWN0011), so it says the same where its host shows it.</summary>
internal static class FailedFix
{
    /// <summary>An action that changes nothing, and says why nothing better is offered.</summary>
    public static CodeAction Action(string id, Exception fault, Solution solution) =>
        CodeAction.Create(TextOf(id, fault), _ => Task.FromResult(solution), ConfigurationRules.InternalError.Id);

    /// <summary>Does something; when it fails, the host shows whose fault that is.</summary>
    /// <exception cref="InvalidOperationException">It failed.</exception>
    public static async Task<T> ExplainAsync<T>(string ids, Func<Task<T>> action)
    {
        try
        {
            return await action().ConfigureAwait(false);
        }
        catch (Exception fault) when (InternalError.IsInternal(fault))
        {
            throw new InvalidOperationException(TextOf(ids, fault), fault);
        }
    }

    /// <inheritdoc cref="ExplainAsync{T}(string, Func{Task{T}})"/>
    public static Task<T> ExplainAsync<T>(FixAllContext context, Func<Task<T>> action) => ExplainAsync(string.Join(", ", context.DiagnosticIds), action);

    private static string TextOf(string ids, Exception fault) => $"{ConfigurationRules.InternalError.Id}: {InternalError.Report($"The fix for {ids}", fault).Message}";
}

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using OwnershipAnalyzers.Rules;

namespace OwnershipAnalyzers.CodeFixes;

/// <summary>
/// Tells people of an internal error in a fix. A fix cannot report findings (OWN0011), so it says the same where its host shows it.
/// </summary>
internal static class FailedFix
{
    /// <summary>An action that changes nothing, and says why nothing better is offered.</summary>
    public static CodeAction Action(string id, Exception exception, Solution solution) =>
        CodeAction.Create(TextOf(id, exception), _ => Task.FromResult(solution), ConfigurationRules.InternalError.Id);

    /// <summary>Does something; when it fails, the host shows that it is our error.</summary>
    /// <exception cref="InvalidOperationException">It failed.</exception>
    public static async Task<T> ExplainAsync<T>(string ids, Func<Task<T>> action)
    {
        try
        {
            return await action().ConfigureAwait(false);
        }
        catch (Exception exception) when (InternalError.IsInternal(exception))
        {
            throw new InvalidOperationException(TextOf(ids, exception), exception);
        }
    }

    /// <inheritdoc cref="ExplainAsync{T}(string, Func{Task{T}})"/>
    public static Task<T> ExplainAsync<T>(FixAllContext context, Func<Task<T>> action) =>
        ExplainAsync(string.Join(", ", context.DiagnosticIds), action);

    private static string TextOf(string ids, Exception exception)
    {
        var finding = InternalError.Report($"The fix for {ids}", exception);
        return $"{finding.Rule.Id}: {finding.Message}";
    }
}

using System.Diagnostics;
using System.Reflection;

namespace OwnershipAnalyzers.Rules;

/// <summary>An error of OwnershipAnalyzers itself, in the few words that its report needs: what failed, where and why.</summary>
public static class InternalError
{
    /// <summary>The version of OwnershipAnalyzers, such as <c>0.1.0</c>.</summary>
    private static string Version { get; } = typeof(InternalError).Assembly.GetName().Version.ToString(3);

    /// <summary>Whether an exception is an internal error. A cancellation is none: somebody no longer wants the answer.</summary>
    public static bool IsInternal(Exception exception) => exception is not OperationCanceledException;

    /// <summary>The finding (OWN0011) about an internal error.</summary>
    /// <param name="part">What failed, as the beginning of a sentence: <c>Rule OWN1002</c>.</param>
    /// <param name="exception">How it failed.</param>
    public static Finding Report(string part, Exception exception) =>
        new(ConfigurationRules.InternalError, null, part, Version, Describe(exception));

    /// <summary>The exception on one line, without a period at its end.</summary>
    public static string Describe(Exception exception)
    {
        var isWrapper = exception is TypeInitializationException or TargetInvocationException or AggregateException;
        var cause = isWrapper && exception.InnerException is { } inner ? inner : exception;
        return $"{cause.GetType().Name}{PlaceOf(cause)}: {cause.Message.Split('\r', '\n')[0].TrimEnd('.')}";
    }

    /// <summary>The innermost method of our own: what it called only says how, and the message does so too.</summary>
    private static string PlaceOf(Exception exception)
    {
        var frames = new StackTrace(exception).GetFrames() ?? [];
        var methods = frames.Select(frame => frame.GetMethod()).OfType<MethodBase>().ToList();
        var method = methods.Find(IsOurs) ?? methods.FirstOrDefault();
        return method is null ? "" : $" in {method.DeclaringType?.Name}.{method.Name}";
    }

    private static bool IsOurs(MethodBase method) =>
        method.DeclaringType?.Namespace?.StartsWith(nameof(OwnershipAnalyzers), StringComparison.Ordinal) ?? false;
}

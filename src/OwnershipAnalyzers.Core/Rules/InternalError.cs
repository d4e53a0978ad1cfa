using System.Diagnostics;
using System.Reflection;

namespace OwnershipAnalyzers.Rules;

/// <summary>A fault of ours in the few words that its report needs: what, where and why.</summary>
public static class InternalError
{
    /// <summary>The version of OwnershipAnalyzers, such as <c>0.1.0</c>.</summary>
    private static string Version { get; } = typeof(InternalError).Assembly.GetName().Version.ToString(3);

    /// <summary>Whether an exception says that something is wrong with us. That somebody does not want the answer any more does not.</summary>
    public static bool IsInternal(Exception exception) => exception is not OperationCanceledException;

    /// <summary>The finding (OWN0011) about a fault.</summary>
    /// <param name="part">What failed, as the beginning of a sentence: <c>Rule OWN1002</c>.</param>
    /// <param name="fault">How.</param>
    public static Finding Report(string part, Exception fault) => new(ConfigurationRules.InternalError, null, part, Version, Describe(fault));

    /// <summary>The exception on one line, without a period at its end.</summary>
    public static string Describe(Exception fault)
    {
        var cause = fault is TypeInitializationException or TargetInvocationException or AggregateException && fault.InnerException is { } inner ? inner : fault;
        return $"{cause.GetType().Name}{PlaceOf(cause)}: {cause.Message.Split('\r', '\n')[0].TrimEnd('.')}";
    }

    /// <summary>The innermost method of our own: what it called only says how, and the message does so too.</summary>
    private static string PlaceOf(Exception fault)
    {
        var methods = (new StackTrace(fault).GetFrames() ?? []).Select(frame => frame.GetMethod()).OfType<MethodBase>().ToList();
        var method = methods.Find(IsOurs) ?? methods.FirstOrDefault();
        return method is null ? "" : $" in {method.DeclaringType?.Name}.{method.Name}";
    }

    private static bool IsOurs(MethodBase method) => method.DeclaringType?.Namespace?.StartsWith(nameof(OwnershipAnalyzers), StringComparison.Ordinal) ?? false;
}

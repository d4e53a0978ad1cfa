using System.Diagnostics;
using System.Reflection;

namespace OwnershipAnalyzers.Reading;

/// <summary>A fault of ours in the few words that its report needs: what, where and why.</summary>
public static class Fault
{
    /// <summary>The exception on one line, without a period at its end.</summary>
    public static string Describe(Exception fault) => $"{fault.GetType().Name}{PlaceOf(fault)}: {fault.Message.Split('\r', '\n')[0].TrimEnd('.')}";

    /// <summary>The innermost method of our own: what it called only says how, and the message does so too.</summary>
    private static string PlaceOf(Exception fault)
    {
        var methods = new StackTrace(fault).GetFrames().Select(frame => frame.GetMethod()).OfType<MethodBase>().ToList();
        var method = methods.Find(IsOurs) ?? methods.FirstOrDefault();
        return method is null ? "" : $" in {method.DeclaringType?.Name}.{method.Name}";
    }

    private static bool IsOurs(MethodBase method) => method.DeclaringType?.Namespace?.StartsWith(nameof(OwnershipAnalyzers), StringComparison.Ordinal) ?? false;
}

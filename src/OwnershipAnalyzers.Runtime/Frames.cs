using System.Diagnostics;
#if !NET9_0_OR_GREATER
using System.Diagnostics.CodeAnalysis;
#endif
using System.Reflection;

namespace OwnershipAnalyzers.Runtime;

/// <summary>Where the code of a frame is.</summary>
internal readonly record struct Frame(Assembly Assembly, string Namespace);

/// <summary>The frames of an exception whose code is known, from the throw outwards.</summary>
internal static class Frames
{
    public static IEnumerable<Frame> Of(Exception exception) =>
        new StackTrace(exception, fNeedFileInfo: false).GetFrames().Select(Of).OfType<Frame>();

#if NET9_0_OR_GREATER
    // The method itself may be gone in a trimmed application; its name is not.
    private static Frame? Of(StackFrame frame) =>
        DiagnosticMethodInfo.Create(frame) is { DeclaringAssemblyName: { } assembly, DeclaringTypeName: { } type }
        && Loaded(assembly) is { } loaded
            ? new Frame(loaded, NamespaceOf(type))
            : null;

    private static Assembly? Loaded(string fullName) =>
        AppDomain.CurrentDomain.GetAssemblies().FirstOrDefault(assembly => assembly.FullName == fullName);

    private static string NamespaceOf(string type)
    {
        var outermost = type.Split('+', '[')[0];
        return outermost.LastIndexOf('.') is var end and > 0 ? outermost[..end] : "";
    }
#else
    [UnconditionalSuppressMessage(
        "Trimming", "IL2026", Justification = "A method that was removed gives no frame, which is said in the documentation.")]
    private static Frame? Of(StackFrame frame) =>
        frame.GetMethod() is { } method ? new Frame(method.Module.Assembly, method.DeclaringType?.Namespace ?? "") : null;
#endif
}

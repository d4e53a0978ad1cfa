namespace OwnershipAnalyzers.Tool.StackTraces;

/// <summary>One call of a stack trace, as the source says it: without what compilers make of lambdas, iterators and asynchronous methods.</summary>
/// <param name="Type">Full name of the type, nested ones after a period, without type arguments.</param>
/// <param name="Method">The method that people wrote.</param>
/// <param name="File">The source file as the trace names it; null when it names none.</param>
/// <param name="Line">The line in it, or 0.</param>
internal sealed record StackTraceFrame(string Type, string Method, string? File = null, int Line = 0)
{
    /// <summary>Type and method.</summary>
    public string Name => Type.Length == 0 ? Method : $"{Type}.{Method}";
}

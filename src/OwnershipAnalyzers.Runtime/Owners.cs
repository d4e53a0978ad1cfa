using System.Reflection;
using System.Runtime.CompilerServices;

namespace OwnershipAnalyzers.Runtime;

/// <summary>Asks the running application who owns its code. Each assembly is read once, when it is first asked for.</summary>
public static class Owners
{
    private static readonly ConditionalWeakTable<Assembly, AssemblyOwners> Known = [];

    /// <summary>The owner of an assembly.</summary>
    public static ServiceOwner Of(Assembly assembly)
    {
        ArgumentNullException.ThrowIfNull(assembly);
        return In(assembly).Whole;
    }

    /// <summary>
    /// The owner of a type: that of the logical service in whose namespace it is, or else that of its assembly. A logical service whose
    /// boundary is a folder is not seen here, because an assembly does not know the files of its types.
    /// </summary>
    public static ServiceOwner Of(Type type)
    {
        ArgumentNullException.ThrowIfNull(type);
        return In(type.Assembly).OfNamespace(type.Namespace ?? "");
    }

    /// <summary>
    /// The owner of the code that failed: the first one on the way from the place where the innermost exception was thrown. Frames of code
    /// that declares nothing, such as the framework's, are passed over.
    /// </summary>
    public static ServiceOwner Of(Exception exception) => OnTheWayOf(exception) is [var first, ..] ? first : ServiceOwner.Unknown;

    /// <summary>
    /// All owners on the way of an exception, each once: from the place where the innermost one was thrown, out to where the outermost was
    /// caught.
    /// </summary>
    public static IReadOnlyList<ServiceOwner> OnTheWayOf(Exception exception)
    {
        ArgumentNullException.ThrowIfNull(exception);
        var frames = InnermostFirst(exception).SelectMany(Frames.Of);
        var owners = frames.Select(frame => In(frame.Assembly).OfNamespace(frame.Namespace));
        return [.. owners.Where(owner => owner.IsKnown).Distinct()];
    }

    /// <summary>Of several that failed together, each with those inside it.</summary>
    private static IEnumerable<Exception> InnermostFirst(Exception exception)
    {
        IEnumerable<Exception> inside = exception switch
        {
            AggregateException several => several.InnerExceptions,
            { InnerException: { } inner } => [inner],
            _ => [],
        };
        return inside.SelectMany(InnermostFirst).Append(exception);
    }

    private static AssemblyOwners In(Assembly assembly) => Known.GetValue(assembly, AssemblyOwners.Read);
}

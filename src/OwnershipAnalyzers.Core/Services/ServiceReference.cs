using OwnershipAnalyzers.Slices;

namespace OwnershipAnalyzers.Services;

/// <summary>Code of one service that may use code of another: what is known before looking at any use.</summary>
/// <param name="User">The service of the code that uses.</param>
/// <param name="Used">The service of the code that is used.</param>
/// <param name="Assembly">Simple name of the assembly that is used.</param>
/// <param name="Slice">The repository.</param>
public sealed record ServiceReference(ServiceFacts User, ServiceFacts Used, string Assembly, Slice Slice)
{
    /// <summary>The logical service of the user, if it is one; null when its assembly as a whole uses.</summary>
    public string? Logical { get; init; }

    /// <summary>The logical service that is used, if it is one; null for what belongs to its assembly as a whole.</summary>
    public string? UsedLogical { get; init; }

    /// <summary>Whether both lie in one assembly, so that only a logical boundary is between them.</summary>
    public bool IsInside { get; init; }

    /// <summary>Whether the assembly was built in this repository.</summary>
    public bool IsBuiltHere { get; init; }

    /// <summary>Whether the assembly that is used opens its internals to the one that uses it.</summary>
    public bool OpensInternals { get; init; }

    /// <summary>Whether both services are known, and are not the same.</summary>
    public bool IsBetweenServices => User.Id is not null && Used.Id is not null && User.Id != Used.Id;
}

/// <summary>One use of code of another service.</summary>
/// <param name="Reference">The services.</param>
/// <param name="Namespace">The namespace of what is used.</param>
/// <param name="Name">What is used, as a message names it.</param>
public sealed record Use(ServiceReference Reference, string Namespace, string Name)
{
    /// <summary>Whether it is not public, so that only <c>InternalsVisibleTo</c> makes it usable from another assembly.</summary>
    public bool IsInternal { get; init; }

    /// <summary>
    /// Metadata name of the only type of the replacing service that is called like what is used; null when there is none, or when the rule
    /// does not name it, so that nobody looked.
    /// </summary>
    public string? Successor { get; init; }
}

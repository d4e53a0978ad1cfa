namespace OwnershipAnalyzers.Directories;

/// <summary>One service using another.</summary>
/// <param name="User">The service that uses.</param>
/// <param name="Used">The service that is used.</param>
public sealed record DependencyEdge(ServiceNode User, ServiceNode Used)
{
    /// <summary>Whether somebody says so.</summary>
    public bool IsDeclared { get; init; }

    /// <summary>Whether code uses it.</summary>
    public bool IsInCode { get; init; }

    /// <summary>Whether the user fails without it, as far as somebody says so.</summary>
    public bool IsCritical { get; init; }

    /// <summary>The assembly references behind it, as <c>user -> used</c>, sorted.</summary>
    public IReadOnlyList<string> Via { get; init; } = [];
}

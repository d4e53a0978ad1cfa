using OwnershipAnalyzers.Services;

namespace OwnershipAnalyzers.Boundaries;

/// <summary>The owner of code: a part of a service in one assembly. One object for each, so that a comparison costs nothing.</summary>
internal sealed class Owner(ServicePart part, ServiceFacts service, bool isOwn)
{
    public ServiceFacts Service => service;

    /// <summary>Whether it is a part of the assembly that is compiled.</summary>
    public bool IsOwn => isOwn;

    public string Assembly => part.Assembly;

    /// <summary>The logical service, or null for what belongs to the assembly as a whole.</summary>
    public string? Logical => part.Logical;
}

namespace OwnershipAnalyzers.Boundaries;

/// <summary>What is thought of a type or a member as it is defined.</summary>
internal enum Verdict
{
    /// <summary>Nobody has anything against its use.</summary>
    Harmless,

    /// <summary>A use is to be looked at.</summary>
    Suspect,

    /// <summary>Harmless itself, but it may be used with any types.</summary>
    DependsOnArguments,
}

namespace OwnershipAnalyzers.Boundaries;

/// <summary>What the prefilter says of a type or a member as it is defined.</summary>
internal enum Verdict
{
    /// <summary>No use of it violates a rule.</summary>
    Harmless,

    /// <summary>A use may violate a rule.</summary>
    Suspect,

    /// <summary>Harmless itself, but its type arguments need not be.</summary>
    DependsOnArguments,
}

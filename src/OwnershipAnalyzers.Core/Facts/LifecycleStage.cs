namespace OwnershipAnalyzers.Facts;

/// <summary>The lifecycle of a service, in order. The set is closed (guide page "lifecycle").</summary>
public enum LifecycleStage
{
    /// <summary>Being built; nobody depends on it yet.</summary>
    Design,

    /// <summary>In production, on call, with consumers.</summary>
    Runtime,

    /// <summary>No new features; consumers are moving away before a stated date.</summary>
    Deprecated,

    /// <summary>Gone; nothing may depend on it.</summary>
    Retired,
}

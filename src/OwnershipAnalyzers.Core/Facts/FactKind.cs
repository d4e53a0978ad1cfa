namespace OwnershipAnalyzers.Facts;

/// <summary>What a declaration says about an assembly.</summary>
public enum FactKind
{
    /// <summary>The team that wholly owns the service; a lower-case slug defined in the registry.</summary>
    Team,

    /// <summary>The service whose boundary includes the assembly; a lower-case slug of 1 to 63 characters.</summary>
    Service,

    /// <summary>The lifecycle stage of the service; the name of a <see cref="LifecycleStage"/>.</summary>
    Stage,

    /// <summary>The class of expectations the service has to meet; an id defined under "tiers" in the registry.</summary>
    Tier,

    /// <summary>The day on which the service retires; a calendar day, as in <c>2027-03-31</c>.</summary>
    RetiresOn,

    /// <summary>The id of the service to use instead of a deprecated one; a slug.</summary>
    Replacement,

    /// <summary>The id of a service that this one needs; a slug. An assembly can declare several.</summary>
    Dependency,

    /// <summary>
    /// A part of the service that others may use; the text of a <see cref="ServiceApi"/>. An assembly can declare several.
    /// </summary>
    Api,

    /// <summary>A namespace, with those below it, that is the boundary of a logical service. There can be several.</summary>
    Namespace,

    /// <summary>
    /// A folder, relative to the repository root, whose files are the boundary of a logical service: the one with its <c>service.json</c>.
    /// </summary>
    Folder,
}

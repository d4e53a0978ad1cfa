namespace OwnershipAnalyzers.Comparisons;

/// <summary>What a change is about. The set is closed.</summary>
public sealed record ChangeKind
{
    /// <summary>A service came, went, has another id, or is another kind of thing.</summary>
    public static readonly ChangeKind Service = new("service", "services that came, went, have another id, or are another kind of thing");

    /// <summary>A team came, went, or has another id.</summary>
    public static readonly ChangeKind Team = new("team", "teams that came, went, or have another id");

    /// <summary>Another team owns a service.</summary>
    public static readonly ChangeKind Owner = new("owner", "services that another team owns; a team that was renamed is no other one");

    /// <summary>A service is in another tier.</summary>
    public static readonly ChangeKind Tier = new("tier", "services in another tier");

    /// <summary>A service is in another lifecycle stage.</summary>
    public static readonly ChangeKind Stage = new("stage", "services in another lifecycle stage");

    /// <summary>A service is in a stage that may not follow the one it was in (OWN3008).</summary>
    public static readonly ChangeKind IllegalStage =
        new("illegal-stage", "those whose stage may not follow the one before (OWN3008)") { Parent = Stage };

    /// <summary>A service retires on another day, or in favour of another one.</summary>
    public static readonly ChangeKind Retirement = new("retirement", "retirement days and replacements");

    /// <summary>A service uses another one that it did not use, or no longer.</summary>
    public static readonly ChangeKind Dependency = new("dependency", "services that begin or cease to use another one");

    /// <summary>A service begins to use one that is deprecated or retired.</summary>
    public static readonly ChangeKind DeprecatedDependency =
        new("deprecated-dependency", "those that begin to use what is deprecated or retired") { Parent = Dependency };

    /// <summary>A dependency became critical, or is no longer.</summary>
    public static readonly ChangeKind Criticality = new("criticality", "dependencies that became critical, or no longer are");

    /// <summary>A runbook was lost or found.</summary>
    public static readonly ChangeKind Runbook = new("runbook", "runbooks");

    /// <summary>An agreement or objective was lost, found, or is another one.</summary>
    public static readonly ChangeKind Objective = new("objective", "agreements (SLA) and objectives (SLO)");

    /// <summary>A kind of link was lost or found.</summary>
    public static readonly ChangeKind Link = new("link", "links, by what is found there; not where they lead");

    /// <summary>An alert was lost or found.</summary>
    public static readonly ChangeKind Alert = new("alert", "alerts");

    /// <summary>A review was lost or found.</summary>
    public static readonly ChangeKind Review = new("review", "reviews");

    /// <summary>More or less of the repository is owned.</summary>
    public static readonly ChangeKind Coverage = new("coverage", "the share of assemblies with owner, service and stage");

    /// <summary>More or fewer findings are accepted for now.</summary>
    public static readonly ChangeKind Baseline = new("baseline", "how many findings are accepted for now");

    private ChangeKind(string name, string meaning) => (Name, Meaning) = (name, meaning);

    /// <summary>All kinds, in the order in which changes are listed.</summary>
    public static IReadOnlyList<ChangeKind> All { get; } =
    [
        Service, Team, Owner, Tier, Stage, IllegalStage, Retirement, Dependency, DeprecatedDependency, Criticality,
        Runbook, Objective, Link, Alert, Review, Coverage, Baseline,
    ];

    /// <summary>Its name for programs.</summary>
    public string Name { get; }

    /// <summary>What falls under it.</summary>
    public string Meaning { get; }

    /// <summary>The kind that it is a part of, or null.</summary>
    public ChangeKind? Parent { get; private init; }

    /// <summary>Whether it is this kind or a part of it.</summary>
    public bool Is(ChangeKind kind) => this == kind || Parent == kind;
}

namespace OwnershipAnalyzers.Exports.Report.Data;

/// <summary>One service, built here or outside. What is not stated is null.</summary>
internal sealed record ReportService
{
    public required string Id { get; init; }

    public string? Name { get; init; }

    public string? Description { get; init; }

    public required string Kind { get; init; }

    /// <summary>True for a service that the registry names and nobody builds here; else null.</summary>
    public bool? External { get; init; }

    public string? Team { get; init; }

    public string? Tier { get; init; }

    public string? Stage { get; init; }

    public string? RetiresOn { get; init; }

    public string? Replacement { get; init; }

    /// <summary>Where its owner was guessed from.</summary>
    public string? InferredFrom { get; init; }

    public IReadOnlyList<ReportEntry>? Links { get; init; }

    public IReadOnlyList<ReportRunbook>? Runbooks { get; init; }

    public IReadOnlyList<ReportServiceLevel>? Agreements { get; init; }

    public IReadOnlyList<ReportServiceLevel>? Objectives { get; init; }

    public IReadOnlyList<ReportDependency>? DependsOn { get; init; }

    public IReadOnlyList<string>? Consumers { get; init; }

    public IReadOnlyList<ReportAlert>? Alerts { get; init; }

    public IReadOnlyList<ReportReview>? Reviews { get; init; }

    public IReadOnlyList<string>? Environments { get; init; }

    public IReadOnlyList<ReportFunction>? Functions { get; init; }

    public ReportSunset? Sunset { get; init; }

    public IReadOnlyList<ReportApi>? Api { get; init; }

    public IReadOnlyList<string>? Assemblies { get; init; }

    public IReadOnlyList<ReportPart>? Logical { get; init; }

    public IReadOnlyList<ReportLink>? Projects { get; init; }

    public IReadOnlyList<ReportDeclaration>? DeclaredIn { get; init; }

    public ReportLink? Profile { get; init; }
}

/// <summary>What to do when something is wrong.</summary>
internal sealed record ReportRunbook(string? Name, ReportLink Target, string? ReviewedOn);

/// <summary>An agreement or an objective.</summary>
internal sealed record ReportServiceLevel(
    string? Name, string? Description, string? Indicator, string? Objective, string? Target, string? Window);

/// <summary>One service using another.</summary>
internal sealed record ReportDependency(
    string Service, bool Declared, bool Used, bool Critical, string? Fallback, IReadOnlyList<string>? Via);

/// <summary>An alert.</summary>
internal sealed record ReportAlert(
    string? Name, string? Trigger, string? Information, IReadOnlyList<string>? Recipients, ReportLink? Tips, string? TestedOn);

/// <summary>A review that took place.</summary>
internal sealed record ReportReview(string? Kind, string? CompletedOn, ReportLink? Url);

/// <summary>A team that is accountable for something.</summary>
internal sealed record ReportFunction(string Function, string Team);

/// <summary>How a service ends.</summary>
internal sealed record ReportSunset(string? AnnouncedOn, string? FixesUntil, ReportLink? MigrationPlan, string? BusinessImpact);

/// <summary>A part that others may use.</summary>
internal sealed record ReportApi(string? Namespace, string? Version, ReportLink? Definition);

/// <summary>A part of an assembly.</summary>
internal sealed record ReportPart(
    string Assembly, IReadOnlyList<string>? Namespaces, IReadOnlyList<string>? Folders, int? Files, int? Lines);

/// <summary>Where a fact is written.</summary>
internal sealed record ReportDeclaration(string Fact, IReadOnlyList<ReportLink> Files);

namespace OwnershipAnalyzers.Catalogs;

/// <summary>One assembly, merged over its target frameworks. A fact is null when it is not declared or declared in contradiction.</summary>
public sealed record CatalogAssembly
{
    /// <summary>Simple name.</summary>
    public required string Name { get; init; }

    /// <summary>Project file relative to the repository root; empty when it was not built here.</summary>
    public string Project { get; init => field = value ?? ""; } = "";

    /// <summary>The monikers for which it is built, sorted.</summary>
    public IReadOnlyList<string> TargetFrameworks { get; init => field = value ?? []; } = [];

    /// <summary><c>C#</c>, <c>F#</c>, <c>VB</c>, or empty.</summary>
    public string Language { get; init => field = value ?? ""; } = "";

    /// <summary>
    /// The namespaces in which it defines types that people wrote, sorted; the empty text stands for types without one. Empty in a
    /// catalog of an earlier version.
    /// </summary>
    public IReadOnlyList<string> Namespaces { get; init => field = value ?? []; } = [];

    /// <summary>The id of the service it is part of, or null.</summary>
    public string? Service { get; init; }

    /// <summary>The ids of the logical services inside it, sorted.</summary>
    public IReadOnlyList<string> Logical { get; init => field = value ?? []; } = [];

    /// <summary>The current id of the owning team, or null.</summary>
    public string? Team { get; init; }

    /// <summary>The lifecycle stage in lower case, or null.</summary>
    public string? Stage { get; init; }

    /// <summary>The id of the tier, or null.</summary>
    public string? Tier { get; init; }
}

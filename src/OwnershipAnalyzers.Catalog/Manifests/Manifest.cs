using OwnershipAnalyzers.Facts;

namespace OwnershipAnalyzers.Manifests;

/// <summary>The facts of one built project for one target framework: a pure function of its sources, and the unit that catalogs are made of.</summary>
public sealed record Manifest
{
    /// <summary>Simple name of the assembly.</summary>
    public required string Assembly { get; init; }

    /// <summary>Project file relative to the repository root; empty for an assembly that was not built here.</summary>
    public string Project { get; init; } = "";

    /// <summary><c>C#</c>, <c>F#</c> or <c>VB</c>; empty when it is not known.</summary>
    public string Language { get; init; } = "";

    /// <summary>Target framework moniker, such as <c>net10.0</c>; empty when it is not known.</summary>
    public string TargetFramework { get; init; } = "";

    /// <summary>Whether ownership is asked of the project; test projects are out of scope unless they opt in.</summary>
    public bool InScope { get; init; } = true;

    /// <summary>The preset of the project; null when it is not known.</summary>
    public AnalysisMode? Mode { get; init; }

    /// <summary>What the assembly declares.</summary>
    public IReadOnlyList<Declaration> Declarations { get; init; } = [];

    /// <summary>The profile that applies, relative to the repository root, or null.</summary>
    public string? Profile { get; init; }

    /// <summary>Simple names of the referenced assemblies, without those of the framework.</summary>
    public IReadOnlyList<string> References { get; init; } = [];
}

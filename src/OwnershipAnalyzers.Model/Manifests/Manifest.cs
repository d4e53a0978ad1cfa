using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Profiles;

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

    /// <summary>The profile that applies, and those that make folders of the project logical services, relative to the repository root.</summary>
    public IEnumerable<string> Profiles =>
    [
        .. Profile is null ? Array.Empty<string>() : [Profile],
        .. Declarations.Where(declaration => declaration.Kind == FactKind.Folder).Select(folder => $"{folder.Value}/{ProfileFiles.Name}"),
    ];

    /// <summary>The referenced assemblies, without those of the framework.</summary>
    public IReadOnlyList<AssemblyUse> References { get; init; } = [];

    /// <summary>Simple names of the assemblies to which it opens its internals.</summary>
    public IReadOnlyList<string> Friends { get; init; } = [];

    /// <summary>The namespaces in which it defines types that people wrote, sorted; empty also when that is not known.</summary>
    public IReadOnlyList<string> Namespaces { get; init; } = [];

    /// <summary>How much code each logical service of the assembly has.</summary>
    public IReadOnlyList<LogicalCode> Logical { get; init; } = [];

    /// <summary>How many source files hold code outside of its logical services; null when it has none, or when that is not known.</summary>
    public int? Outside { get; init; }
}

/// <summary>An assembly that another one uses.</summary>
/// <param name="Assembly">Simple name.</param>
/// <param name="Namespaces">The namespaces of the types that are used, sorted; empty when no type is.</param>
public sealed record AssemblyUse(string Assembly, IReadOnlyList<string> Namespaces);

/// <summary>The code of one logical service in one assembly.</summary>
/// <param name="Service">The id of the service.</param>
/// <param name="Files">How many source files hold code of it.</param>
/// <param name="Lines">How many lines they have.</param>
public sealed record LogicalCode(string Service, int Files, int Lines);

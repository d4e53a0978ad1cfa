using System.Text.Json;
using OwnershipAnalyzers.Facts;
using OwnershipAnalyzers.Slices;

namespace OwnershipAnalyzers.Profiles;

/// <summary>What a <c>service.json</c> says about the projects below its folder.</summary>
/// <param name="Path">The file, relative to the repository root.</param>
/// <param name="Declarations">What it declares for the assemblies of those projects, each at the place of its value.</param>
/// <param name="Content">Everything it says about the service, as written and without what could not be understood.</param>
public sealed record ServiceProfile(string Path, IReadOnlyList<Declaration> Declarations, JsonElement Content)
{
    /// <summary>What else it says.</summary>
    public ServiceDetails Details { get; init; } = ServiceDetails.None;

    /// <summary>The folder to which its paths are relative, itself relative to the repository root; empty for the root.</summary>
    public string Folder => Path.LastIndexOf('/') is var end and >= 0 ? Path.Substring(0, end) : "";

    /// <summary>Without which services the service goes on.</summary>
    /// <param name="logical">The logical service that this is about; null for the assembly as a whole.</param>
    public IEnumerable<SliceFallback> Fallbacks(string? logical) =>
        Details.Dependencies
            .Where(dependency => dependency.GoesOnWithout)
            .Select(dependency => new SliceFallback(dependency.Service.Value, logical));

    /// <summary>Whether it says more of the service than the facts that assemblies declare.</summary>
    public bool HasDetails => SaysMore(Content);

    /// <summary>Whether the content of a profile says more of the service than the facts that assemblies declare.</summary>
    public static bool SaysMore(JsonElement content) =>
        content.EnumerateObject().Any(member => Fact.All.All(fact => fact.IsList || fact.JsonKey != member.Name));

    /// <summary>Whether it may be about this service: it names this one or none.</summary>
    public bool Describes(string service) =>
        Declarations.All(declaration => declaration.Kind != FactKind.Service || declaration.Value == service);
}

using System.Text.Json;
using OwnershipAnalyzers.Facts;

namespace OwnershipAnalyzers.Profiles;

/// <summary>What a <c>service.json</c> says about the projects below its folder.</summary>
/// <param name="Path">The file, relative to the repository root.</param>
/// <param name="Declarations">Team, service, stage and tier, each at the place of its value.</param>
/// <param name="Content">Everything it says about the service, as written and without what could not be understood.</param>
public sealed record ServiceProfile(string Path, IReadOnlyList<Declaration> Declarations, JsonElement Content)
{
    /// <summary>Whether it says more of the service than the facts that assemblies declare.</summary>
    public bool HasDetails => Content.EnumerateObject().Any(member => Fact.All.All(fact => fact.JsonKey != member.Name));

    /// <summary>Whether it may be about this service: it names this one or none.</summary>
    public bool Describes(string service) => Declarations.All(declaration => declaration.Kind != FactKind.Service || declaration.Value == service);
}

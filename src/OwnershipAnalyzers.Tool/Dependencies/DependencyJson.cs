using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using OwnershipAnalyzers.Json;
using OwnershipAnalyzers.Tool.Catalogs;

namespace OwnershipAnalyzers.Tool.Dependencies;

/// <summary>The answer for programs.</summary>
/// <param name="Service">The service that was asked about.</param>
/// <param name="Direction"><c>consumers</c> or <c>dependencies</c>.</param>
/// <param name="Transitive">Whether it goes to the end.</param>
/// <param name="Services">What was found: nearest first, then by id.</param>
internal sealed record DependencyJson(ServiceAnswer Service, string Direction, bool Transitive, IReadOnlyList<DependencyJsonRow> Services)
{
    private static readonly DependencyJsonContext Context = new(JsonFormat.With(DependencyJsonContext.Default.Options));

    public static JsonTypeInfo<DependencyJson> Type => Context.DependencyJson;
}

/// <summary>One service that was found.</summary>
/// <param name="Service">The service.</param>
/// <param name="Depth">How many steps away it is.</param>
/// <param name="Declared">Whether somebody declares its own step.</param>
/// <param name="Used">Whether that step is in code.</param>
/// <param name="Critical">Whether some way to it is critical at every step.</param>
/// <param name="Path">A shortest way, from the user to the used.</param>
/// <param name="Via">The assembly references behind its own step.</param>
internal sealed record DependencyJsonRow(
    ServiceAnswer Service, int Depth, bool Declared, bool Used, bool Critical, IReadOnlyList<string> Path, IReadOnlyList<string> Via);

/// <summary>Writing without reflection.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, WriteIndented = true)]
[JsonSerializable(typeof(DependencyJson))]
internal sealed partial class DependencyJsonContext : JsonSerializerContext;

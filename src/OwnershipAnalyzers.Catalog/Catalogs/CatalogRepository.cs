using System.Text.Json;

namespace OwnershipAnalyzers.Catalogs;

/// <summary>One of the repositories of a merged catalog.</summary>
public sealed record CatalogRepository
{
    /// <summary>Its name, with which its paths begin.</summary>
    public required string Name { get; init; }

    /// <summary>
    /// SHA-256 of its catalog, so that two states of one repository are not taken for the same; null when there were several.
    /// </summary>
    public string? Digest { get; init; }

    /// <summary>What its registry asks of all services and teams, as written; null when it has no policy.</summary>
    public JsonElement? Policy { get; init; }

    /// <summary>How much of it is owned.</summary>
    public Coverage Coverage { get; init => field = value ?? new(); } = new();
}

/// <summary>A fact that merged catalogs give different values.</summary>
/// <param name="In">The list of the catalog that has the fact, such as <c>services</c>.</param>
/// <param name="Id">Whose fact it is.</param>
/// <param name="Key">The key of the fact, which is null or missing there.</param>
/// <param name="Values">The values, sorted by their JSON text; null is one that was contradictory before the merge.</param>
public sealed record CatalogConflict(string In, string Id, string Key, IReadOnlyList<JsonElement> Values);

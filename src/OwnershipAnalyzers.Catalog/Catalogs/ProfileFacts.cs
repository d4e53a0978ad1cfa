using System.Text.Json;
using OwnershipAnalyzers.Json;

namespace OwnershipAnalyzers.Catalogs;

/// <summary>What the profile of a service says to whoever has to reach its people; as <see cref="EntryFacts"/>.</summary>
public static class ProfileFacts
{
    extension(CatalogService service)
    {
        /// <summary>The name for people in its profile, or null.</summary>
        public string? Name => service.Profile.Text("name");

        /// <summary>The id of the team in its profile, or null.</summary>
        public string? StatedTeam => service.Profile.Text("team");

        /// <summary>The addresses of its runbooks, and their paths relative to the folder of the profile.</summary>
        public IReadOnlyList<CatalogRunbook> Runbooks => service.Profile.Member("runbooks").Items().ConvertAll(CatalogRunbook.Of);

        /// <summary>The links of its profile, by kind.</summary>
        public IReadOnlyDictionary<string, string> Links => service.Profile.Member("links").TextMap();
    }
}

/// <summary>A runbook of a service. What is not written is null.</summary>
/// <param name="Url">Its address.</param>
/// <param name="Path">Its path, relative to the folder of the profile.</param>
public sealed record CatalogRunbook(string? Url, string? Path)
{
    internal static CatalogRunbook Of(JsonElement runbook) => new(runbook.Text("url"), runbook.Text("path"));
}

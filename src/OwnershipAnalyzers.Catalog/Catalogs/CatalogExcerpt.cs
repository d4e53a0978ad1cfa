using System.Text;
using System.Text.Json;

namespace OwnershipAnalyzers.Catalogs;

/// <summary>
/// Reads of a large catalog what a question is about, and what that names in turn: somebody waits for the answer. Of everything else it
/// is only seen that it is there.
/// </summary>
public sealed class CatalogExcerpt
{
    private static readonly JsonDocumentOptions Options = new()
    {
        AllowTrailingCommas = true,
        CommentHandling = JsonCommentHandling.Skip,
        MaxDepth = 128,
    };

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly byte[] _utf8;
    private readonly CatalogIndex _index;

    private CatalogExcerpt(byte[] utf8, CatalogIndex index)
    {
        _utf8 = utf8;
        _index = index;
    }

    /// <summary>
    /// A catalog with those assemblies and services that the question is about, and what these name of the registry. Null when that
    /// takes the whole catalog, or when something is wrong with it, which reading all of it says.
    /// </summary>
    /// <param name="utf8">The text of the catalog.</param>
    /// <param name="question">The question.</param>
    public static Catalog? Read(byte[] utf8, CatalogQuestion question)
    {
        try
        {
            // What is no text would be noticed only when somebody looks at it.
            Utf8.GetCharCount(utf8);
            return new CatalogExcerpt(utf8, CatalogIndex.Of(utf8, question)).Of(question.Name);
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException or ArgumentException)
        {
            return null;
        }
    }

    private Catalog? Of(string name)
    {
        var assemblies = ReadAll(_index.Assemblies, CatalogEntryReader.Assembly);
        var services = ReadAll(PlacesOfServices(name, assemblies), CatalogEntryReader.Service);
        var externalServices = Named(_index.ExternalServices, [name], CatalogEntryReader.Entry);

        var owners = new List<string?>();
        foreach (var assembly in assemblies)
            owners.Add(assembly.Team);
        foreach (var service in services)
            owners.Add(service.Team ?? service.StatedTeam);
        foreach (var service in externalServices)
            owners.Add(service.Team);
        if (Teams(name, owners) is not { } teams)
            return null;

        var tiers = new List<string?>();
        foreach (var service in services)
            tiers.Add(service.Tier);
        foreach (var service in externalServices)
            tiers.Add(service.Tier);
        return new Catalog
        {
            Services = services,
            Teams = teams,
            Schedules = Named(_index.Schedules, teams.ConvertAll(team => team.OnCall), CatalogEntryReader.Entry),
            EscalationPolicies = Named(_index.EscalationPolicies, teams.ConvertAll(team => team.Escalation), CatalogEntryReader.Entry),
            Tiers = Named(_index.Tiers, tiers, CatalogEntryReader.Entry),
            ExternalServices = externalServices,
            Assemblies = assemblies,
        };
    }

    private List<EntryPlace> PlacesOfServices(string name, List<CatalogAssembly> assemblies)
    {
        var ids = new List<string?> { name };
        foreach (var assembly in assemblies)
        {
            ids.Add(assembly.Service);
            ids.AddRange(assembly.Logical);
        }

        var places = Places(_index.Services, ids);
        foreach (var called in _index.CalledServices)
        {
            if (!places.Contains(called))
                places.Add(called);
        }

        return places;
    }

    /// <summary>
    /// The team of this name, the owners, and those that took over from them or that they are part of; null when nobody knows an owner.
    /// </summary>
    private List<CatalogTeam>? Teams(string name, List<string?> owners)
    {
        var places = new List<EntryPlace>();
        Add(name);
        foreach (var owner in owners)
        {
            // Which team was meant is a question to all of them.
            if (owner is not null && !Add(owner) && _index.Teams.Count > 0)
                return null;
        }

        // The list grows while it is walked.
        for (var i = 0; i < places.Count; i++)
        {
            var team = Entry(places[i], CatalogEntryReader.Team);
            Add(team.Successor);
            Add(team.Parent);
        }

        return ReadAll(places, CatalogEntryReader.Team);

        bool Add(string? id)
        {
            if (id is null || !(_index.Teams.TryGetValue(id, out var place) || _index.FormerTeams.TryGetValue(id, out place)))
                return false;
            if (!places.Contains(place))
                places.Add(place);
            return true;
        }
    }

    private List<T> Named<T>(Dictionary<string, EntryPlace> list, List<string?> ids, Func<JsonElement, T> read) =>
        ReadAll(Places(list, ids), read);

    private static List<EntryPlace> Places(Dictionary<string, EntryPlace> list, List<string?> ids)
    {
        var places = new List<EntryPlace>();
        foreach (var id in ids)
        {
            if (id is not null && list.TryGetValue(id, out var place) && !places.Contains(place))
                places.Add(place);
        }

        return places;
    }

    /// <summary>In the order of the file, so that answers are too.</summary>
    private List<T> ReadAll<T>(List<EntryPlace> places, Func<JsonElement, T> read)
    {
        places.Sort((first, second) => first.Start.CompareTo(second.Start));
        return places.ConvertAll(place => Entry(place, read));
    }

    private T Entry<T>(EntryPlace place, Func<JsonElement, T> read) =>
        read(JsonDocument.Parse(_utf8.AsMemory(place.Start, place.Length), Options).RootElement);
}
